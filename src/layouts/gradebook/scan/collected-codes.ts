import { scannedCodes } from '#progress/shared-computer.ts';

/** Envelopes that are collected as they are, in the order in which they came. */
export interface CollectedCodes {
  readonly all: readonly string[];
  /** whether the browser keeps them until the tab is closed; otherwise they are gone with the page */
  readonly isKept: boolean;
}

function stored(): readonly string[] {
  try {
    const all: unknown = JSON.parse(scannedCodes.get() ?? '[]');
    return Array.isArray(all) ? all.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

/** What this tab has collected until now. */
export const collectedCodes = (): CollectedCodes => ({ all: stored(), isKept: true });

/** Keeps these, all there are, for this tab. */
export function keepCollected(all: readonly string[]): CollectedCodes {
  try {
    if (all.length > 0) scannedCodes.set(JSON.stringify(all));
    else scannedCodes.remove();
    return { all, isKept: true };
  } catch {
    return { all, isKept: false };
  }
}
