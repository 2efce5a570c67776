/** How many letters must be changed, left out, put in or swapped with their neighbour to make one word of the other (optimal string alignment); `most` + 1 where it is more than `most`. */
export function distance(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let row = b.map((_letter, place) => place).concat(b.length);
  for (const [i, letter] of a.entries()) {
    const next = [i + 1];
    for (const [j, its] of b.entries()) {
      const changed = at(row, j) + (letter === its ? 0 : 1);
      const swapped = i > 0 && j > 0 && letter === b[j - 1] && its === a[i - 1] ? at(before, j - 1) + 1 : changed;
      next.push(Math.min(changed, swapped, at(row, j + 1) + 1, at(next, j) + 1));
    }
    if (Math.min(...next) > most && Math.min(...row) > most) return most + 1;
    before = row;
    row = next;
  }
  return Math.min(at(row, b.length), most + 1);
}

const at = (row: readonly number[], place: number): number => row[place] ?? Number.POSITIVE_INFINITY;
