/** What grading needs of a question: its options, the right ones marked. */
export interface Gradable {
  readonly options: readonly { readonly correct?: true | undefined }[];
}

/** The options that a response marks: their numbers from 0, rising, joined by commas. Throws a RangeError for anything else. */
export function readSeveral(question: Gradable, response: string): readonly number[] {
  const marked = response.split(',').map(Number);
  const rising = marked.every((option, place) => place === 0 || option > (marked[place - 1] ?? -1));
  if (!/^\d(,\d)*$/.test(response) || !rising || marked.some((option) => option >= question.options.length)) {
    throw new RangeError(`no options: ${response}`);
  }
  return marked;
}

/** The option whose reason answers a response best: the first marked one that is wrong, where one is. */
export const firstWrong = (question: Gradable, response: string): number | undefined =>
  readSeveral(question, response).find((option) => !question.options[option]?.correct);

/** The share of the right options that were marked, less the same share for each wrong one marked; never below 0. */
export function gradeSeveral(question: Gradable, response: string): number {
  const marked = readSeveral(question, response);
  const right = question.options.filter((option) => option.correct).length;
  const hits = marked.filter((option) => question.options[option]?.correct).length;
  return Math.max(0, (hits - (marked.length - hits)) / right);
}
