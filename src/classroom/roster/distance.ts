/** Rows of the table, one cell a letter, kept for the next pair: a long list asks for millions of them. */
let rows: readonly [Uint16Array, Uint16Array, Uint16Array] = [new Uint16Array(), new Uint16Array(), new Uint16Array()];

/**
 * How many letters (as UTF-16 has them) must be changed, left out, put in or swapped with their neighbour to make one word of the other
 * (optimal string alignment); `most` + 1 where it is more than `most`.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  if (rows[0].length <= other.length) {
    const size = 2 * (other.length + 1);
    rows = [new Uint16Array(size), new Uint16Array(size), new Uint16Array(size)];
  }
  let [before, row, next] = rows;
  for (let j = 0; j <= other.length; j++) row[j] = j;
  let leastBefore = 0;
  for (let i = 0; i < one.length; i++) {
    const letter = one.charCodeAt(i);
    next[0] = i + 1;
    let least = i + 1;
    for (let j = 0; j < other.length; j++) {
      const its = other.charCodeAt(j);
      let cell = at(row, j) + (letter === its ? 0 : 1);
      if (i > 0 && j > 0 && letter === other.charCodeAt(j - 1) && its === one.charCodeAt(i - 1))
        cell = Math.min(cell, at(before, j - 1) + 1);
      cell = Math.min(cell, at(row, j + 1) + 1, at(next, j) + 1);
      next[j + 1] = cell;
      if (cell < least) least = cell;
    }
    if (least > most && leastBefore > most) return most + 1;
    leastBefore = least;
    [before, row, next] = [row, next, before];
  }
  return Math.min(at(row, other.length), most + 1);
}

const at = (row: Uint16Array, place: number): number => row[place] as number;
