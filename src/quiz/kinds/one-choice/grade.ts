/** What grading needs of a question: its options, the right one marked. */
export interface Gradable {
  readonly options: readonly { readonly correct?: true | undefined }[];
}

/**
 * The score of a response, the number of an option from 0 as text: 1 for the right one, 0 for any other. Throws a RangeError where
 * there is no such option.
 */
export function gradeOneChoice(question: Gradable, response: string): 0 | 1 {
  const option = /^\d$/.test(response) ? question.options[Number(response)] : undefined;
  if (!option) throw new RangeError(`no option ${response}`);
  return option.correct === true ? 1 : 0;
}
