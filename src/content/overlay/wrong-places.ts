const placesIn = (text: string): ReadonlySet<string> => new Set(text.match(/\{[\w-]+\}/g));

/** What a text says too little or too much of the numbers that are drawn, which stand in braces; undefined where it is neither. */
export function wrongPlaces(source: string, translation: string): string | undefined {
  const [ours, theirs] = [placesIn(source), placesIn(translation)];
  const lacking = [...ours.difference(theirs)];
  const unknown = [...theirs.difference(ours)];
  if (lacking.length) return `lacks ${lacking.join(', ')}`;
  return unknown.length ? `has ${unknown.join(', ')}, which nothing fills` : undefined;
}
