import { partNamed } from './part-named.ts';

/** The parts of a question with these ids, which are joined by commas; throws a RangeError where there is no such part, or one comes twice. */
export function partsNamed<Part extends { readonly id: string }>(parts: readonly Part[], ids: string): readonly Part[] {
  const named = ids.split(',').map((id) => partNamed(parts, id));
  if (new Set(named).size < named.length) throw new RangeError(`a part comes twice: ${ids}`);
  return named;
}
