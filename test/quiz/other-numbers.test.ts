import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generators } from '#quiz/all-generators.ts';
import { bankItem } from '#quiz/bank.ts';
import { type AskedItem, otherNumbers, present } from '#quiz/present.ts';
import type { QuestionFile } from '#quiz/question.ts';
import { contentData } from '../support/content.ts';

const item = (path: string) =>
  bankItem(path, contentData(`en/questions/${path}.yaml`) as QuestionFile, generators) as AskedItem;

test('“New numbers” are other numbers, whatever was asked before; what is not drawn has none', () => {
  const drawn = item('the-race/drawn-lead');
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (seed, from) => {
      const other = otherNumbers(drawn, seed, from) as number;
      expect(other).toBeGreaterThanOrEqual(from);
      expect(present(drawn, other, String).prompt).not.toBe(present(drawn, seed, String).prompt);
    }),
  );
  expect(otherNumbers(item('crowd/twice-as-many'), 0, 1)).toBeUndefined();
});
