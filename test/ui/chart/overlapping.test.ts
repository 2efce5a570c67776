import { expect, test } from 'vitest';
import { overlapping } from '#ui/chart/overlapping.ts';

test('spans that overlap are in one group, also through a third; those apart are alone', () => {
  expect(
    overlapping([
      [50, 60],
      [0, 10],
      [8, 20],
      [19, 30],
      [31, 40],
    ]),
  ).toEqual([[1, 2, 3], [4], [0]]);
});

test('a long span holds together what lies within it', () => {
  expect(
    overlapping([
      [0, 100],
      [10, 20],
      [50, 60],
    ]),
  ).toEqual([[0, 1, 2]]);
  expect(overlapping([])).toEqual([]);
});
