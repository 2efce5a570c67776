import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { Receipt } from '../receipt.ts';
import { writeRow } from './write-row.ts';

/** A receipt as the row that a form with these questions would be typed in as; undefined where it is of another form. `number` writes a number. */
export function rowOf(
  questions: readonly ReaderQuestion[],
  { answers }: Pick<Receipt, 'answers'>,
  number: (value: number) => string,
): string | undefined {
  const isOf = ({ id, rev, seed }: ReaderQuestion, place: number) => {
    const answer = answers[place];
    return answer?.item === id && answer.rev === rev && answer.seed === seed;
  };
  if (answers.length !== questions.length || !questions.every(isOf)) return undefined;
  try {
    const responses = answers.map(({ first }) => first?.response);
    return writeRow(questions, responses, number).join(' ');
  } catch {
    // a saved gradebook may hold anything
    return undefined;
  }
}
