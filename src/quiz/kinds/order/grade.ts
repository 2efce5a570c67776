import { partsNamed } from '../../parts-named.ts';

/** Reads an order of all items: their ids, joined by commas. Throws a RangeError for anything else. */
export function readOrder<Item extends { readonly id: string }>(
  items: readonly Item[],
  response: string,
): readonly Item[] {
  const order = partsNamed(items, response);
  if (order.length < items.length) throw new RangeError(`no order of ${items.length}: ${response}`);
  return order;
}

/** 1 for the right order, falling evenly with every pair that stands the wrong way round, to 0 when half of them do (Kendall). */
export function gradeOrder(
  { items }: { readonly items: readonly { readonly id: string }[] },
  response: string,
): number {
  const order = readOrder(items, response).map((item) => items.indexOf(item));
  const pairs = order.flatMap((item, place) => order.slice(place + 1).map((later) => item < later));
  const wrong = pairs.filter((inOrder) => !inOrder).length;
  return Math.max(0, 1 - (2 * wrong) / pairs.length);
}
