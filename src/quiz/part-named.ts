/** The part of a question with this id; throws a RangeError where there is none. */
export function partNamed<Part extends { readonly id: string }>(parts: readonly Part[], id: string): Part {
  const part = parts.find((each) => each.id === id);
  if (!part) throw new RangeError(`no part ${id}`);
  return part;
}
