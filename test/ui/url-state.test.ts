import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvOf } from '#ui/csv.ts';
import { readFragment, readPairs, writeFragment, writePairs } from '#ui/url-state.ts';

const word = fc.stringMatching(/^[a-zA-Z][a-zA-Z0-9-]{0,8}$/);

describe('the state in an address', () => {
  test('comes back from its fragment, whatever it holds', () => {
    fc.assert(
      fc.property(fc.dictionary(word, fc.string()), (states) => {
        const map = new Map(Object.entries(states));
        expect(readFragment(writeFragment(map))).toEqual(map);
      }),
    );
  });

  test('is empty for any fragment that is not ours, and never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => void readFragment(text)));
    expect(readFragment('#where-it-happened')).toEqual(new Map());
    expect(readFragment('#a=%')).toEqual(new Map());
  });

  test('keeps numbers and words in pairs', () => {
    expect(writePairs({ R: 3, S: 0.5, guess: undefined, base: 'chicken' })).toBe('R:3,S:0.5,base:chicken');
    expect(readPairs('R:3,S:0.5,,x,base:chicken')).toEqual({ R: '3', S: '0.5', base: 'chicken' });
  });
});

describe('a CSV file', () => {
  const csv = (cell: string | number) => csvOf({ caption: '', columns: ['x'], rows: [[cell]] }).split('\r\n')[1];

  test.each([
    ['plain', 'plain'],
    [-2.5, '-2.5'],
    ['a,b', '"a,b"'],
    ['say "so"', '"say ""so"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['@cmd', "'@cmd"],
    ['-2', "'-2"],
  ])('writes %j as %s', (cell, text) => {
    const whole = csvOf({ caption: '', columns: ['x'], rows: [[cell]] });
    expect(whole).toBe(`x\r\n${text}\r\n`);
    expect(csv(1)).toBe('1');
  });
});
