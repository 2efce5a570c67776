/** The parts of a question in the order in which they are shown. */
export const inOrder = <Part>(order: readonly number[], parts: readonly Part[]): readonly Part[] =>
  order.flatMap((index) => parts[index] ?? []);
