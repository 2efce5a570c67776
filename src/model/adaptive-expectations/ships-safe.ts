import type { Payoffs } from '../game/payoffs.ts';
import { requireWhole } from '../require/whole.ts';
import { requireTenths, sure } from './table.ts';

/** Whether a lab with this belief, in parts of `sure`, gets at least as much by shipping safe: at a tie it is careful. Exact in whole tenths. */
export function shipsSafe(payoffs: Payoffs, belief: number): boolean {
  const { R, S, T, P } = requireTenths(payoffs);
  requireWhole('belief', belief, 0, sure);
  return belief * (R - T) >= (sure - belief) * (P - S);
}
