import { partsNamed } from '../../parts-named.ts';
import type { Gradable } from '../one-choice/grade.ts';

/** The option whose reason answers a response best: the first marked one that is wrong, where one is. */
export const firstWrong = <Option extends { readonly id: string; readonly correct?: true | undefined }>(
  { options }: { readonly options: readonly Option[] },
  response: string,
): Option | undefined => partsNamed(options, response).find(({ correct }) => !correct);

/**
 * The share of the right options that were marked, less the same share for each wrong one marked; never below 0. Throws a RangeError
 * where the response is not ids of options, joined by commas.
 */
export function gradeSeveral({ options }: Gradable, response: string): number {
  const marked = partsNamed(options, response);
  const right = options.filter(({ correct }) => correct).length;
  const hits = marked.filter(({ correct }) => correct).length;
  return Math.max(0, (hits - (marked.length - hits)) / right);
}
