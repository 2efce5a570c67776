import { fill } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type en from '#text/en/ui/gradebook.json';
import { notationOf } from '../notations.ts';
import { letterAt } from './letter-at.ts';
import type { RowProblem } from './read-row.ts';

/** The words in which typing from paper is helped. */
export type PaperText = (typeof en)['paper'];

/** What a row is to have for this question, such as “a letter from A to D”. */
export function expectedFor(locale: string, { expects }: PaperText, question: ReaderQuestion): string {
  const { kind } = question;
  if (kind === 'set-widget') return '';
  const letters = notationOf(question)?.signs(question).length ?? 0;
  const count = 'items' in question ? question.items.length : letters;
  return fill(expects[kind], {
    ...writtenIn(locale, { count, example: 17.5, low: 20, high: 40 }),
    last: letterAt(letters - 1),
  });
}

/** What stands in the way of a row, which was read up to `place` (from 0), and what is expected there. */
export function rowProblemInWords(
  locale: string,
  text: PaperText,
  questions: readonly ReaderQuestion[],
  place: number,
  problem: RowProblem,
): string {
  const question = questions[place];
  const expects = question ? expectedFor(locale, text, question) : '';
  const values = writtenIn(locale, { place: place + 1, count: questions.length, expects });
  return problem.is === 'missing'
    ? fill(text.problem.missing, values)
    : fill(text.problem[problem.is], { ...values, typed: problem.typed });
}
