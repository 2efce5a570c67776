/** The mistake that a part of a question names, by its id. */
export function mistakeOf(part: object): string | undefined {
  const { mistake } = part as { readonly mistake?: unknown };
  return typeof mistake === 'string' ? mistake : undefined;
}

/** The mistakes that parts of a question name, each once. */
export const mistakesNamed = (parts: readonly object[]): readonly string[] => [
  ...new Set(parts.flatMap((part) => mistakeOf(part) ?? [])),
];
