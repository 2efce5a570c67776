import type { RevisionState } from './revision-state.ts';

/** Every revision of a question that links and receipts may name: its code, which is its place in the list, and the state that it is held to. */
export interface Revisions {
  /** `chapter/name@rev` */
  readonly codes: readonly string[];
  /** under the same names, in the same order */
  readonly lock: Readonly<Record<string, RevisionState>>;
}

/** The item and the rev in `chapter/name@rev`. */
export function revisionNamed(name: string): { readonly item: string; readonly rev: number } {
  const [item = '', rev = ''] = name.split('@');
  return { item, rev: Number(rev) };
}

/** The highest rev of the item that has a code; 0 where none has. */
export const highestRev = (codes: readonly string[], item: string): number =>
  Math.max(0, ...codes.flatMap((name) => (revisionNamed(name).item === item ? [revisionNamed(name).rev] : [])));
