import { partNamed } from '../../part-named.ts';
import { partsNamed } from '../../parts-named.ts';

/**
 * Reads which pair's right side was chosen for each left side, in the order of the pairs: `left=right` by the ids of the pairs, joined
 * by commas; nothing was chosen for a left side that is not there, or has nothing behind it. Throws a RangeError for anything else.
 */
export function readMatch<Pair extends { readonly id: string }>(
  pairs: readonly Pair[],
  response: string,
): readonly (Pair | undefined)[] {
  const chosen = response.split(',').map((each) => each.split(/=(.*)/));
  const lefts = partsNamed(pairs, chosen.map(([left]) => left).join());
  const rights = chosen.map(([, right]) => (right === '' ? undefined : partNamed(pairs, right ?? '')));
  return pairs.map((pair) => rights[lefts.indexOf(pair)]);
}

/** The share of left sides that were given their own right side. */
export const gradeMatch = (
  { pairs }: { readonly pairs: readonly { readonly id: string }[] },
  response: string,
): number => readMatch(pairs, response).filter((right, left) => right === pairs[left]).length / pairs.length;
