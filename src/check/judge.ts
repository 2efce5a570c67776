import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { gradeResponse } from './grade-response.ts';
import { readResponse } from './read-response.ts';

/** What a reader answered as it is graded and kept, and how right it is. */
export interface Judged {
  readonly response: string;
  readonly score: number;
}

/** Reads and grades a response; undefined where it is no answer. */
export async function judge(
  question: ReaderQuestion,
  response: string | undefined,
  locale: string,
): Promise<Judged | undefined> {
  const read = readResponse(question, response ?? '', locale);
  const grading = read.is === 'read' ? await gradeResponse(question, read.response) : undefined;
  return read.is === 'read' && grading ? { response: read.response, score: grading.score } : undefined;
}
