import { partNamed } from './part-named.ts';

/** The parts of a question in the order in which they are shown. */
export const inOrder = <Part extends { readonly id: string }>(
  order: readonly string[],
  parts: readonly Part[],
): readonly Part[] => order.map((id) => partNamed(parts, id));
