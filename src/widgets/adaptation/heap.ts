/** How the pebbles of a jar lie, ten in a row: the outline of so many from its left lower corner, each `side` wide. */
export function heap(pebbles: number, side: number): string {
  const [rows, rest] = [Math.floor(pebbles / 10), pebbles % 10];
  return `M0 0V${-side * (rows + Math.sign(rest))}H${side * rest}V${-side * rows}H${10 * side}V0z`;
}
