import type { OneChoice } from './schema.ts';

/** Whether option number `chosen` (from 0) is right; throws a RangeError where there is no such option. */
export function gradeOneChoice(question: Pick<OneChoice, 'options'>, chosen: number): boolean {
  const option = question.options[chosen];
  if (!option) throw new RangeError(`chosen must be an option from 0 to ${question.options.length - 1}, got ${chosen}`);
  return option.correct === true;
}
