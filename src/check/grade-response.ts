import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { kindOf } from '#quiz/kinds.ts';
import type { Measures } from '#quiz/measures.ts';
import { measuresOf } from './measures-of.ts';

/** What grading came to: the score, from 0 to 1, and what the model computes where a figure was set. */
export interface Grading {
  readonly score: number;
  readonly measures: Measures | undefined;
}

/** Grades a response that was read; undefined where it cannot be graded. */
export async function gradeResponse(question: ReaderQuestion, response: string): Promise<Grading | undefined> {
  try {
    const measures = await measuresOf(question, response);
    return { score: kindOf(question).grade(question, response, measures), measures };
  } catch {
    return undefined;
  }
}
