import fc from 'fast-check';
import { expect, test } from 'vitest';
import { generators } from '#quiz/all-generators.ts';
import { bankItem } from '#quiz/bank.ts';
import { type AskedItem, otherNumbers, present } from '#quiz/present.ts';
import type { QuestionFile } from '#quiz/question.ts';
import { contentData, contentFiles, contentText } from '../support/content.ts';

/** The first number that the course asks for whose file has such a line, or does not have it. */
function number(line: RegExp, has: boolean): AskedItem {
  const path = contentFiles('.yaml').find((file) => {
    const text = contentText(file);
    return file.startsWith('en/questions/') && /^kind: number$/m.test(text) && line.test(text) === has;
  });
  return bankItem(path ?? '', contentData(path ?? '') as QuestionFile, generators) as AskedItem;
}

test('“New numbers” are other numbers, whatever was asked before; what is not drawn has none', () => {
  const drawn = number(/^draw:/m, true);
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (seed, from) => {
      const other = otherNumbers(drawn, seed, from) as number;
      expect(other).toBeGreaterThanOrEqual(from);
      expect(present(drawn, other, String).prompt).not.toBe(present(drawn, seed, String).prompt);
    }),
  );
  expect(otherNumbers(number(/^draw:/m, false), 0, 1)).toBeUndefined();
});
