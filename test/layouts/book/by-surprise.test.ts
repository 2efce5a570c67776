import { expect, test } from 'vitest';
import { bySurprise, type MadeGuess } from '#layouts/book/by-surprise.ts';
import { missedBy } from '#layouts/book/missed-by.ts';

const answers = ['none', 'half', 'same', 'more'];

test.each([
  ['same', 'same', 0],
  ['half', 'same', 1],
  ['none', 'more', 3],
  // any of what came will do, and the nearest counts
  ['half', 'more half', 0],
  ['none', 'more half', 1],
  ['15', '40', 25],
  ['CC', 'DD', 1],
])('a guess of %s where %s came is %i off', (guess, came, off) => {
  expect(missedBy(guess, came, answers)).toBe(off);
});

test('the guess that missed by most stands first, then those that came true, then those of which nothing is known or told', () => {
  const guess = (figure: string, answer: string, came: string | undefined, isOut = true): MadeGuess => ({
    figure,
    answer,
    came,
    answers,
    isOut,
  });
  const made = [
    guess('a/untried', 'none', 'more', false),
    guess('a/true', 'half', 'half'),
    guess('a/near', 'half', 'same'),
    guess('a/old', 'half', undefined),
    guess('a/far', 'none', 'more'),
    guess('b/near', 'same', 'more'),
  ];
  expect(bySurprise(made).map(({ figure }) => figure)).toEqual([
    'a/far',
    'a/near',
    'b/near',
    'a/true',
    'a/old',
    'a/untried',
  ]);
});
