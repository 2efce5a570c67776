import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { castSchema, seasons } from '#content/story-schemas.ts';
import { optionClass } from '#layouts/story/option-class.ts';
import { townPicture } from '#layouts/town/town-picture.ts';
import { ledgerEntries, optionsOf } from '#progress/ledger.ts';
import { labs, moods } from '#ui/cast/labs.ts';
import { contentData } from '../../support/content.ts';

// a test has no style sheets to take colours from
vi.mock('#styles/token.ts', () => ({ token: (name: string, scheme: string) => `#${name}-${scheme}` }));

const ids = [...townPicture.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string);

describe('the picture of the town', () => {
  test('is small enough to be fetched once for every page that shows it', () => {
    expect(brotliCompressSync(townPicture).length).toBeLessThanOrEqual(8000);
  });

  test('has every season', () => {
    for (const season of seasons) expect(ids).toContain(season);
  });

  test('has everything that can be signed, each otherwise, but for silence', () => {
    const drawn = ledgerEntries.flatMap((entry) =>
      optionsOf(entry).flatMap((option) => (option === 'silence' ? [] : [`${entry}-${option}`])),
    );
    expect(drawn.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids).not.toContain('word-silence');
    const groups = drawn.map((id) => townPicture.split(`id="${id}"`)[1]?.split('<g ')[0]);
    expect(new Set(groups).size).toBe(drawn.length);
  });

  test('names each id once, uses none that it lacks, and gives each class a style', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of townPicture.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(used);
    const [, styles = ''] = /<style>([\s\S]*)<\/style>/.exec(townPicture) ?? [];
    const classes = [...townPicture.matchAll(/ class="([^"]+)"/g)].flatMap(([, names = '']) => names.split(' '));
    for (const name of new Set(classes)) expect(styles, name).toMatch(new RegExp(`\\.${name}\\b`));
  });

  test('has the face of each who may speak beside it', () => {
    const { people } = castSchema.parse(contentData('en/story/cast.yaml'));
    const faces = [...people.map(({ id }) => id), ...labs.flatMap((lab) => moods.map((mood) => `${lab}-${mood}`))];
    expect(faces.filter((id) => !ids.includes(`face-${id}`))).toEqual([]);
  });
});

test('the styles of an interlude know every option of the ledger, on screens alone', () => {
  const styles = readFileSync(join(import.meta.dirname, '../../../src/styles/interlude.css'), 'utf8');
  const [, onScreen = ''] = /@media screen \{([\s\S]*?)\n\}/.exec(styles) ?? [];
  for (const entry of ledgerEntries) {
    const codes = optionsOf(entry).map((option) => optionClass(entry, option));
    const marks = codes.map((code) => `[data-mark~=":${code}"]`);
    expect(onScreen).toContain(`html:is(${marks.join(', ')}) .interlude .${codes[0]?.charAt(0)} > :first-child`);
    for (const code of codes) expect(onScreen).toContain(`html[data-mark~=":${code}"] .interlude .${code}`);
    expect(styles.replace(onScreen, '')).not.toContain('data-mark');
  }
});
