import { expect, test } from 'vitest';
import { formNumber } from '#classroom/paper/form-number.ts';

const items = [
  { item: 'one-round/once', rev: 1 },
  { item: 'one-round/pledge', rev: 2 },
];

test('a form’s number is two letters or digits that look like no others, the same for the same form alone', () => {
  expect(formNumber(items, 7)).toMatch(/^[2-9A-HJ-NP-Z]{2}$/);
  expect(formNumber([...items], 7)).toBe(formNumber(items, 7));
  const others = [
    formNumber(items, 8),
    formNumber(items.toReversed(), 7),
    formNumber(items.slice(1), 7),
    formNumber(
      items.map((each) => ({ ...each, rev: 2 })),
      7,
    ),
  ];
  expect(others).not.toContain(formNumber(items, 7));
});

test('two forms rarely share a number', () => {
  const numbers = Array.from({ length: 300 }, (_each, seed) => formNumber(items, seed));
  // of 1,024 numbers, 300 drawn evenly leave about 260 different ones
  expect(new Set(numbers).size).toBeGreaterThan(235);
});
