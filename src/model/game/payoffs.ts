import { requireWithin } from '../require/within.ts';
import type { Action } from './action.ts';

/**
 * One player's payoffs in a 2×2 game, in utility, own action first: R = u(C,C), S = u(C,D), T = u(D,C), P = u(D,D).
 * Only differences and their ratios mean anything.
 */
export interface Payoffs {
  readonly R: number;
  readonly S: number;
  readonly T: number;
  readonly P: number;
}

/** Returns the payoffs if all four lie in [−1e100, 1e100]; throws a RangeError that names the first that does not. */
export function requirePayoffs(payoffs: Payoffs): Payoffs {
  requireWithin('R', payoffs.R, -1e100, 1e100);
  requireWithin('S', payoffs.S, -1e100, 1e100);
  requireWithin('T', payoffs.T, -1e100, 1e100);
  requireWithin('P', payoffs.P, -1e100, 1e100);
  return payoffs;
}

/** What a player gets from playing `own` against `other`; a RangeError for payoffs out of range. */
export function payoffOf(payoffs: Payoffs, own: Action, other: Action): number {
  requirePayoffs(payoffs);
  if (own === 'C') return other === 'C' ? payoffs.R : payoffs.S;
  return other === 'C' ? payoffs.T : payoffs.P;
}
