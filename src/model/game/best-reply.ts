import type { Action } from './action.ts';
import { edges } from './edges.ts';
import type { Payoffs } from './payoffs.ts';

/** The action that pays more against `other`, or `either` where they pay the same. */
export function bestReply(payoffs: Payoffs, other: Action): Action | 'either' {
  const { a, d } = edges(payoffs);
  const gain = other === 'C' ? a : -d;
  if (gain === 0) return 'either';
  return gain > 0 ? 'C' : 'D';
}
