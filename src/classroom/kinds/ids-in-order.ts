interface Part {
  readonly id: string;
}

/** The ids of a question’s parts in alphabetical order: their places in it are what a receipt names them by. */
export const idsInOrder = (parts: readonly Part[]): readonly string[] => parts.map(({ id }) => id).toSorted();

/** The place of an id among them; throws a RangeError where it is not there. */
export function placeOf(ids: readonly string[], id: string): number {
  const place = ids.indexOf(id);
  if (place < 0) throw new RangeError(`no part ${id}`);
  return place;
}
