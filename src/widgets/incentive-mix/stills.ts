/** How a mix comes to lie there: from nothing at all, measure by measure, all the steps of one at once. */
export function stills(mix: readonly number[]): readonly (readonly number[])[] {
  const upTo = (last: number) => mix.map((steps, place) => (place <= last ? steps : 0));
  return [upTo(-1), ...mix.flatMap((steps, place) => (steps ? [upTo(place)] : []))];
}
