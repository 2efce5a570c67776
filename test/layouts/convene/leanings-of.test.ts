import { expect, test } from 'vitest';
import { leaningsOf } from '#layouts/convene/leanings-of.ts';
import { deal } from '#model/convene/deal.ts';
import { ledger } from '#progress/ledger.ts';

const entries = Object.entries(ledger);

test('what was signed moves at most one first belief an entry, by ten, and nothing that is no entry does', () => {
  for (const [entry, options] of entries)
    for (const option of options) {
      const moved = Object.values(leaningsOf(new Map([[entry, option]])));
      expect(moved.length).toBeLessThanOrEqual(1);
      expect(moved.every((by) => Math.abs(by ?? 0) === 10)).toBe(true);
      expect(moved.length > 0).toBe(
        ['anvil', 'visit-plan'].includes(entry) || (entry === 'word' && option !== 'letter'),
      );
    }
  expect(leaningsOf(new Map())).toEqual({});
  expect(leaningsOf(new Map([['constructor', 'name']]))).toEqual({});
});

test('three entries move three labs, and a game can be dealt so', () => {
  const leanings = leaningsOf(
    new Map([
      ['anvil', 'kept'],
      ['word', 'silence'],
      ['visit-plan', 'twenty'],
      ['home', 'test'],
    ]),
  );
  expect(leanings).toEqual({ A: 10, B: -10, E: 10 });
  const moved = deal('worried', 1, leanings).opening.beliefs;
  const neutral = deal('worried', 1).opening.beliefs;
  expect(moved.map((belief, at) => belief - (neutral[at] ?? 0))).toEqual([10, -10, 0, 0, 10, 0]);
});
