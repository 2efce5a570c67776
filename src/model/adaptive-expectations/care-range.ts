import { edges } from '../game/edges.ts';
import type { Payoffs } from '../game/payoffs.ts';

/** For which beliefs a lab ships safe: from the mark on, up to it, for all or for none; the mark in percent. */
export type CareRange =
  | { readonly kind: 'from' | 'upto'; readonly mark: number }
  | { readonly kind: 'all' | 'none'; readonly mark?: undefined };

/** The beliefs at which shipping safe pays at least as much as cutting: a lab is careful exactly if its own is one of them. [CONVENE.md §1] */
export function careRange(payoffs: Payoffs): CareRange {
  const { a, d } = edges(payoffs);
  if (a >= 0 && d > 0) return { kind: 'from', mark: (100 * d) / (a + d) };
  if (a < 0 && d <= 0) return { kind: 'upto', mark: (100 * d) / (a + d) + 0 };
  return { kind: a >= 0 ? 'all' : 'none' };
}
