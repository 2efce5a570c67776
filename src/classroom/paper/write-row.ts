import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { notationOf } from '../notations.ts';

/** Answers to questions as each is written on paper, a dash where there is none; `number` writes a number. */
export const writeRow = (
  questions: readonly ReaderQuestion[],
  responses: readonly (string | undefined)[],
  number: (value: number) => string,
): readonly string[] =>
  responses.map((response, place) => {
    const question = questions[place];
    if (!question || response === undefined) return '–';
    return notationOf(question)?.write(question, response, number) ?? '–';
  });
