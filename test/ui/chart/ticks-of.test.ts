import { expect, test } from 'vitest';
import { ticksOf } from '#ui/chart/ticks-of.ts';

const axis = { words: 'points', domain: [0, 100], written: (value: number) => `${value} p` } as const;

test('an axis writes about five round values', () => {
  expect(ticksOf(axis).map(({ text }) => text)).toEqual(['0 p', '20 p', '40 p', '60 p', '80 p', '100 p']);
});

test('or those that it names', () => {
  expect(ticksOf({ ...axis, ticks: [0, 50] })).toEqual([
    { value: 0, text: '0 p' },
    { value: 50, text: '50 p' },
  ]);
});

test('or none, where it says not how', () => {
  expect(ticksOf({ words: 'day', domain: [0, 1] })).toEqual([]);
});
