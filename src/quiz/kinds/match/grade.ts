/**
 * Reads which right side was chosen for each of `count` left sides: numbers from 0 joined by commas, `-` where none was chosen.
 * Throws a RangeError for anything else.
 */
export function readMatch(count: number, response: string): readonly (number | undefined)[] {
  const chosen = response.split(',').map((each) => (each === '-' ? undefined : Number(each)));
  const sound = chosen.length === count && chosen.every((each) => each === undefined || each < count);
  if (!/^(\d|-)(,(\d|-))*$/.test(response) || !sound) {
    throw new RangeError(`no match of ${count}: ${response}`);
  }
  return chosen;
}

/** The share of left sides that were given their own right side. */
export function gradeMatch({ pairs }: { readonly pairs: readonly unknown[] }, response: string): number {
  const chosen = readMatch(pairs.length, response);
  return chosen.filter((right, left) => right === left).length / pairs.length;
}
