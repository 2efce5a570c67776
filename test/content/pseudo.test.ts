import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#content/bank/read-content.ts';
import { translations } from '#content/overlay/translations.ts';
import { pseudoLanguage } from '../support/pseudo/pseudo-language.ts';
import { accented, accentedAndLonger, mirrored } from '../support/pseudo/pseudo-words.ts';

const real = readContent(join(import.meta.dirname, '../../content'));

describe('a pseudo-locale', () => {
  test.each([
    ['en-XA', accentedAndLonger, accented],
    ['ar-XB', mirrored, mirrored],
  ])('%s says everything anew that a page can say, and fits its source', (code, say, short) => {
    const files = new Map([...real, ...pseudoLanguage(real, 'en', code, say, short)]);
    const all = translations(files, 'en', code).filter(({ path }) => !path.endsWith('.json'));
    for (const { path, state, lacks, misfits, shown, letters } of all)
      expect({ path, state, lacks, misfits, shown }).toEqual({
        path,
        state: 'current',
        lacks: [],
        misfits: [],
        shown: letters,
      });
    expect(all.length).toBeGreaterThan(300);
  });

  test('leaves alone what is no words', () => {
    const text = '## Go {n} to [chapter N](chapter:usb), [here](/en/x/) [#go] <Cite id="a">ok</Cite> $x$';
    expect(accented(text)).toBe(
      '## Ğô {n} ŧô [çĥàƥŧéř N](chapter:usb), [ĥéřé](/en/x/) [#go] <Cite id="a">ôķ</Cite> $x$',
    );
  });

  test('is about 40 percent longer', () => {
    const text = [...real.values()].filter((each) => each.startsWith('---')).join('\n');
    const grown = accentedAndLonger(text).length / text.length;
    expect(grown).toBeGreaterThan(1.2);
    expect(grown).toBeLessThan(1.5);
  });
});
