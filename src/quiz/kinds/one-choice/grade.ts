/** What grading needs of a question: its options, the right one marked. */
export interface Gradable {
  readonly options: readonly { readonly correct?: true | undefined }[];
}

/** Whether option number `chosen` (from 0) is right; throws a RangeError where there is no such option. */
export function gradeOneChoice(question: Gradable, chosen: number): boolean {
  const option = question.options[chosen];
  if (!option) throw new RangeError(`chosen must be an option from 0 to ${question.options.length - 1}, got ${chosen}`);
  return option.correct === true;
}
