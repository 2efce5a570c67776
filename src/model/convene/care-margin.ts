import type { Payoffs } from '../game/payoffs.ts';

/**
 * Δ: a hundred times how much more a lab of this belief (whole percent) expects of shipping safe than of cutting, in whole tenths. It ships
 * safe where that is 0 or more. [CONVENE.md §1]
 */
export const careMargin = ({ R, S, T, P }: Payoffs, belief: number): number =>
  belief * (R - T) - (100 - belief) * (P - S);
