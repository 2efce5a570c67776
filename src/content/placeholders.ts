/** The placeholders in a text: names in braces, which something fills. */
export const placeholdersIn = (text: unknown): ReadonlySet<string> => new Set(String(text).match(/\{[\w-]+\}/g));

const listed = (names: ReadonlySet<string>) => [...names].join(', ');

/** What is wrong with a text's placeholders: it lacks one that it needs, or has one that nothing fills. */
export function wrongPlaceholders(
  text: unknown,
  needed: ReadonlySet<string>,
  known: ReadonlySet<string> = needed,
): readonly string[] {
  const lacking = needed.difference(placeholdersIn(text));
  const unknown = placeholdersIn(text).difference(known);
  return [
    ...(lacking.size ? [`lacks ${listed(lacking)}`] : []),
    ...(unknown.size ? [`has ${listed(unknown)}, which nothing fills`] : []),
  ];
}
