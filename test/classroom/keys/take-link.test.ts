import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { minifySync } from 'vite';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { onLink, takeLink } from '#classroom/keys/take-link.ts';

const source = readFileSync(join(import.meta.dirname, '../../../src/layouts/hide-link.js'), 'utf8');
const { code } = minifySync('hide-link.js', source);

afterEach(() => vi.unstubAllGlobals());

/** A page at this address whose head has run the script, with what its history was told. */
function pageAt(address: string) {
  const url = new URL(address);
  const page = new EventTarget();
  const document = new EventTarget();
  const replaced: unknown[] = [];
  const history = {
    state: { place: 7 },
    replaceState(state: unknown, _title: string, to: string) {
      replaced.push(state);
      url.href = new URL(to, url).href;
    },
  };
  const addEventListener = page.addEventListener.bind(page);
  runInNewContext(code, { location: url, history, document, addEventListener, Event });
  vi.stubGlobal('document', document);
  const follow = (hash: string) => {
    url.hash = hash;
    page.dispatchEvent(new Event('hashchange'));
  };
  return { url, replaced, follow, left: () => Reflect.ownKeys(document) };
}

const gradebook = 'https://school.test/course/en/teach/gradebook/';

describe('a teacher’s own link', () => {
  test('is out of the address before the page’s modules run, and is handed over once', () => {
    const { url, replaced, left } = pageAt(`${gradebook}?a=b#k=1abcd-secret_`);
    expect(url.href).toBe(`${gradebook}?a=b`);
    expect(replaced).toEqual([{ place: 7 }]);
    expect(takeLink()).toBe('k=1abcd-secret_');
    expect(takeLink()).toBeUndefined();
    expect(left().filter((name) => String(name).includes('ink'))).toEqual([]);
  });

  test('is taken out as well where it comes into an open page', () => {
    const { url, follow } = pageAt(`${gradebook}#k=1first`);
    const links: string[] = [];
    const stop = onLink((link) => links.push(link));
    expect(links).toEqual(['k=1first']);
    follow('#k=1second');
    expect(url.href).toBe(gradebook);
    expect(links).toEqual(['k=1first', 'k=1second']);
    expect(takeLink()).toBeUndefined();
    stop();
    follow('#k=1third');
    expect(url.href).toBe(gradebook);
    expect(links).toHaveLength(2);
  });

  test.each(['', '#text', '#a=1abcd', '#kind=b'])('is none in “%s”, which stays', (hash) => {
    const { url, replaced } = pageAt(gradebook + hash);
    expect(url.href).toBe(gradebook + hash);
    expect(replaced).toEqual([]);
    expect(takeLink()).toBeUndefined();
  });
});
