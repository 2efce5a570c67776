import { readNumber } from '#i18n/read-number.ts';

/** What grading needs of a question: the answer and how far off still counts. */
export interface Gradable {
  readonly answer: number;
  readonly tolerance: number;
  readonly unit?: string | undefined;
}

/** The number in a response: kept as English writes it, in whatever language it was typed. Throws a RangeError where there is none. */
export const numberIn = (response: string, unit?: string): number => readNumber('en', response, unit);

/** By how much a response misses the answer: below 0 where it is too low. Throws a RangeError where the response is no number. */
export const missedBy = ({ answer, unit }: Omit<Gradable, 'tolerance'>, response: string): number =>
  numberIn(response, unit) - answer;

/** 1 within the tolerance of the answer, else 0; throws a RangeError where the response is no number. */
export const gradeNumber = (question: Gradable, response: string): 0 | 1 =>
  Math.abs(missedBy(question, response)) <= question.tolerance + 1e-12 ? 1 : 0;

/** The slip that a response comes from, if it is one of those foreseen (within the same tolerance). */
export function slipOf<Slip extends { readonly value: number }>(
  { tolerance, unit, slips }: Omit<Gradable, 'answer'> & { readonly slips: readonly Slip[] },
  response: string,
): Slip | undefined {
  const given = numberIn(response, unit);
  return slips.find(({ value }) => Math.abs(given - value) <= tolerance + 1e-12);
}
