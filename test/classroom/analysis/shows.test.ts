import { expect, test } from 'vitest';
import { shows } from '#classroom/analysis/shows.ts';

test.each<[n: number, equal: number, shown: readonly string[]]>([
  [0, 0, ['answers']],
  [1, 10, ['answers']],
  [4, 10, ['answers']],
  [5, 10, ['counts']],
  [9, 10, ['counts']],
  [10, 10, ['counts', 'bars']],
  [29, 10, ['counts', 'bars']],
  [30, 0, ['counts', 'bars', 'percent', 'discrimination']],
  [30, 9, ['counts', 'bars', 'percent', 'discrimination']],
  [30, 10, ['counts', 'bars', 'percent', 'discrimination', 'reliability']],
])('of %i learners with %i equal questions may be shown: %j', (n, equal, shown) => {
  expect(Object.entries(shows(n, equal)).flatMap(([what, may]) => (may ? [what] : []))).toEqual(shown);
});
