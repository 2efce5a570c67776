/** Scrolls no further than it takes to have these parts in view, the first above all; not at all where they are. */
export function bringIntoView(...parts: readonly (Element | null)[]): void {
  for (const part of parts.toReversed()) part?.scrollIntoView({ block: 'nearest' });
}
