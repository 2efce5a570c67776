import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { townPicture } from '#layouts/town/town-picture.ts';
import { optionsOf } from '#progress/ledger.ts';

const ids = [...townPicture.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id as string);

describe('the picture of the town', () => {
  test('is small enough to be fetched once for every page that shows it', () => {
    expect(brotliCompressSync(townPicture).length).toBeLessThanOrEqual(8000);
  });

  test('shows what is signed at home, and each option otherwise', () => {
    const states = optionsOf('home').map((option) => {
      const id = `home-${option}`;
      expect(ids).toContain(id);
      return townPicture.slice(townPicture.indexOf(`id="${id}"`)).split('</g>')[0];
    });
    expect(new Set(states).size).toBe(states.length);
  });

  test('names each id once, and uses none that it lacks', () => {
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, used] of townPicture.matchAll(/ href="#([^"]+)"/g)) expect(ids).toContain(used);
  });

  test('gives a colour to everything that it draws: each class stands in its styles', () => {
    const [, styles = ''] = /<style>([\s\S]*)<\/style>/.exec(townPicture) ?? [];
    const classes = new Set([...townPicture.matchAll(/ class="([^"]+)"/g)].map(([, name]) => name as string));
    expect(classes.size).toBeGreaterThan(10);
    for (const name of classes) expect(styles, name).toMatch(new RegExp(`\\.${name}\\b`));
  });
});
