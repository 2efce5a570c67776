/**
 * The point of [low, high] where `f` changes sign, to the last bit a double can tell apart; `f(low)` and `f(high)` must differ
 * in sign (a zero counts as positive). Throws a RangeError where they do not. [MODELS.md §12.5]
 */
export function bisect(f: (x: number) => number, low: number, high: number): number {
  const rising = f(low) < 0;
  if (!(Number.isFinite(low) && Number.isFinite(high)) || rising === f(high) < 0) {
    throw new RangeError(`f must change sign on [low, high] = [${low}, ${high}]`);
  }
  let [from, to] = [low, high];
  for (let step = 0; step < 2000; step++) {
    const middle = from + (to - from) / 2;
    if (middle === from || middle === to) break;
    const value = f(middle);
    if (value === 0) return middle;
    if (value < 0 === rising) from = middle;
    else to = middle;
  }
  return to;
}
