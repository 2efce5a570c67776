/**
 * Places for texts that want to stand at `wanted`: none nearer to another than `gap`, in the same order, between `from` and `to`, and
 * as near to what they want as that allows (least squares, by pooling neighbours that would touch: Ayer and others 1955). Where there
 * is no room for all, they begin at `from` and keep their gap.
 */
export function setApart(wanted: readonly number[], gap: number, from: number, to: number): readonly number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => (wanted[a] as number) - (wanted[b] as number));
  // less their share of gaps, places need only not fall: neighbours that would, share their mean
  const pools: { sum: number; count: number }[] = [];
  for (const [rank, index] of order.entries()) {
    let pool = { sum: (wanted[index] as number) - rank * gap, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.count >= pool.sum / pool.count; last = pools.at(-1)) {
      pool = { sum: pool.sum + last.sum, count: pool.count + last.count };
      pools.pop();
    }
    pools.push(pool);
  }
  const end = to - (wanted.length - 1) * gap;
  const means = pools.flatMap(({ sum, count }) =>
    Array.from({ length: count }, () => Math.max(from, Math.min(end, sum / count))),
  );
  const places = [...wanted];
  for (const [rank, index] of order.entries()) places[index] = (means[rank] as number) + rank * gap;
  return places;
}
