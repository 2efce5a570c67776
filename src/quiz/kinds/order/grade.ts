/** Reads an order of `count` items: every number from 0 once, joined by commas. Throws a RangeError for anything else. */
export function readOrder(count: number, response: string): readonly number[] {
  const order = response.split(',').map(Number);
  const whole =
    order.length === count && new Set(order).size === count && order.every((item) => item >= 0 && item < count);
  if (!/^\d(,\d)*$/.test(response) || !whole) {
    throw new RangeError(`no order of ${count}: ${response}`);
  }
  return order;
}

/** 1 for the right order, falling evenly with every pair that stands the wrong way round, to 0 when half of them do (Kendall). */
export function gradeOrder({ items }: { readonly items: readonly unknown[] }, response: string): number {
  const order = readOrder(items.length, response);
  const pairs = order.flatMap((item, place) => order.slice(place + 1).map((later) => item < later));
  const wrong = pairs.filter((inOrder) => !inOrder).length;
  return Math.max(0, 1 - (2 * wrong) / pairs.length);
}
