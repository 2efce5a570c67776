/** Returns `items` if it is a list of `low` to `high` items; throws a RangeError that names `name` and the range otherwise. */
export function requireList<Item>(name: string, items: readonly Item[], low: number, high: number): readonly Item[] {
  if (!(Array.isArray(items) && items.length >= low && items.length <= high)) {
    throw new RangeError(`${name} must be a list of ${low} to ${high} items, got ${items?.length ?? items}`);
  }
  return items;
}
