import { expect, test } from 'vitest';
import { stepKey } from '#ui/chart/step-key.ts';

const range = { min: 0, max: 20, step: 5 };
const pressed = (key: string, at: number, more = {}) => {
  let kept = false;
  const event = { key, preventDefault: () => (kept = true), ...more } as unknown as KeyboardEvent;
  return [stepKey(event, at, range), kept] as const;
};

test.each([
  ['ArrowRight', 5, 10],
  ['ArrowUp', 5, 10],
  ['ArrowLeft', 5, 0],
  ['ArrowDown', 5, 0],
  ['ArrowRight', 20, 20],
  ['PageDown', 10, 0],
  ['PageUp', 0, 20],
  ['Home', 15, 0],
  ['End', 5, 20],
])('%s at %d goes to %d, and the page does not scroll', (key, at, to) => {
  expect(pressed(key, at)).toEqual([to, true]);
});

test('any other key, and any of them with a control key, is left to the page', () => {
  expect(pressed('a', 5)).toEqual([undefined, false]);
  expect(pressed('Tab', 5)).toEqual([undefined, false]);
  expect(pressed('ArrowLeft', 5, { altKey: true })).toEqual([undefined, false]);
});
