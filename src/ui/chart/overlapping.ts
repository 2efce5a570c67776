/** The spans, by their places in the list, in groups of those that overlap, or are held together by others that do. */
export function overlapping(spans: readonly (readonly [from: number, to: number])[]): readonly (readonly number[])[] {
  const order = spans.map((span, index) => ({ span, index })).toSorted((a, b) => a.span[0] - b.span[0]);
  const groups: number[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const { span, index } of order) {
    if (span[0] > end) groups.push([]);
    groups.at(-1)?.push(index);
    end = Math.max(end, span[1]);
  }
  return groups;
}
