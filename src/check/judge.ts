import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { Answer } from './answer.ts';
import { gradeResponse } from './grade-response.ts';
import { readResponse } from './read-response.ts';

/** What a reader answered as it is graded and kept, and how right it is. */
export interface Judged {
  readonly response: string;
  readonly score: number;
}

/** Reads what was answered, in the language that it was typed in, else in the question's or the page's, and grades it; undefined where it is no answer. */
export async function judge(
  question: ReaderQuestion,
  { response = '', language }: Pick<Answer, 'response' | 'language'>,
  locale: string,
): Promise<Judged | undefined> {
  const read = readResponse(question, response, language ?? question.lang ?? locale);
  const grading = read.is === 'read' ? await gradeResponse(question, read.response) : undefined;
  return read.is === 'read' && grading ? { response: read.response, score: grading.score } : undefined;
}
