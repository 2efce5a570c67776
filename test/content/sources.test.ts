import { describe, expect, test } from 'vitest';
import { sourceSchema } from '#content/schemas.ts';
import { contentData } from '../support/content.ts';

const works = (contentData('sources.yaml') as unknown[]).map((entry) => sourceSchema.parse(entry));
const linked = works.flatMap(({ id, url, where }) => (url ? [{ id, url: new URL(url), where }] : []));

/** Addresses that were wrong once, as they are. */
const addresses = {
  tsebelis1989: 'https://doi.org/10.2307/1956435',
  felstead2025: 'https://arxiv.org/abs/2511.08631',
  axelrod1980: 'https://doi.org/10.1177/002200278002400101',
  axelrod1980b: 'https://doi.org/10.1177/002200278002400301',
  rauhut2009: 'https://doi.org/10.1177/1043463109337876',
} as const;

/** Hosts that carry somebody else's text; an entry that links to one says so. */
const carriers =
  /^(docslib\.org|tech2\.org|glamsham\.com|wikisum\.wiki|fpsc-anz\.com|factdirectory\.com|lmthomson\.com)$/;
const saysSo = /\b(copy|copied|carries|printed by|as reported by|summary|agency)\b/;

describe('the bibliography', () => {
  test('a work that bears no date says so beside its name and where it was found, and no other does', () => {
    const undated = works.filter((work) => work.undated);
    expect(undated.length).toBeGreaterThan(0);
    expect(works.filter(({ where }) => /\bundated\b/.test(where))).toEqual(undated);
  });

  test.each(Object.entries(addresses))('%s is found at %s', (id, url) => {
    expect(works.find((work) => work.id === id)?.url).toBe(url);
  });

  test('names no address twice, and no host that is only for staging', () => {
    const urls = linked.map(({ url }) => url.href);
    expect(urls.filter((url, place) => urls.indexOf(url) !== place)).toEqual([]);
    expect(linked.filter(({ url }) => /\bstaging\b/.test(url.host)).map(({ id }) => id)).toEqual([]);
  });

  test.each(linked)('$id leads to what carries the claim, not to a front page', ({ url }) => {
    expect(url.pathname.replace(/\/$/, '') + url.search).not.toMatch(/^(\/(en|news|index\.html))?$/);
  });

  test.each(linked.filter(({ url }) => carriers.test(url.host.replace(/^www\./, ''))))(
    '$id says that its page carries somebody else’s text',
    ({ where }) => {
      expect(where).toMatch(saysSo);
    },
  );

  test('one work has one entry: two papers are two', () => {
    expect(works.filter(({ where }) => /\d+[–-]\d+ and \d+/.test(where)).map(({ id }) => id)).toEqual([]);
  });
});
