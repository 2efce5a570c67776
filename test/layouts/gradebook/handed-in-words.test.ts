import { expect, test } from 'vitest';
import text from '#text/en/ui/gradebook.json' with { type: 'json' };
import { handedInWords } from '../../../src/layouts/gradebook/results/handed-in-words.ts';

const at = new Date(2026, 10, 26, 21, 50).getTime() / 60_000;
const said = (at: number, by?: string) => handedInWords({ number: 'K7-4MX', at }, by, text.views.byLearner, 'en');

test('when it was handed in is said in words, by whose clock, and so is the day that it was wanted by, where that is over', () => {
  const plain = 'K7-4MX, handed in on Thursday, November 26, 2026, by their own clock.';
  expect(said(at)).toBe(plain);
  expect(said(at, '2026-11-26')).toBe(plain);
  expect(said(at, '2026-11-25')).toBe(
    'K7-4MX, handed in on Thursday, November 26, 2026, by their own clock. It was wanted by Wednesday, November 25, 2026.',
  );
});

test('a clock that says nonsense is not repeated', () => {
  for (const at of [1.44e11, 1.5e11, Number.MAX_SAFE_INTEGER]) expect(said(at, '2026-11-25')).toBe('K7-4MX');
  expect(said(0)).toMatch(/^K7-4MX, handed in on .*19(69|70)/);
});
