/** How many are sorted at once. */
const run = 256;

/** Sorts as `toSorted` does, yielding its progress after every few hundred. */
export function* sortedSteps<Item>(
  items: readonly Item[],
  compare: (x: Item, y: Item) => number,
): Generator<number, readonly Item[], void> {
  let runs: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += run) {
    runs.push(items.slice(from, from + run).sort(compare));
    yield 0;
  }
  while (runs.length > 1) {
    const longer: (readonly Item[])[] = [];
    for (let place = 0; place < runs.length; place += 2)
      longer.push(yield* merged(runs[place] ?? [], runs[place + 1] ?? [], compare));
    runs = longer;
    yield 1 / runs.length;
  }
  return runs[0] ?? [];
}

function* merged<Item>(
  left: readonly Item[],
  right: readonly Item[],
  compare: (x: Item, y: Item) => number,
): Generator<number, readonly Item[], void> {
  const both: Item[] = [];
  let [x, y] = [0, 0];
  while (x < left.length || y < right.length) {
    const isLeft = y === right.length || (x < left.length && compare(left[x] as Item, right[y] as Item) <= 0);
    both.push((isLeft ? left[x++] : right[y++]) as Item);
    if (both.length % run === 0) yield 0;
  }
  return both;
}
