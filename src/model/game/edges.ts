import { type Payoffs, requirePayoffs } from './payoffs.ts';

/** How much better C is when the other cooperates (`a` = R−T), and D when the other defects (`d` = P−S). */
export interface Edges {
  readonly a: number;
  readonly d: number;
}

/**
 * The two differences that decide a 2×2 game, with anything below 1e-12 of the payoffs' own scale taken for a tie (0).
 * Throws a RangeError for a payoff that is not finite. [MODELS.md M1, §12.6]
 */
export function edges(payoffs: Payoffs): Edges {
  const { R, S, T, P } = requirePayoffs(payoffs);
  const tie = 1e-12 * Math.max(Math.abs(R), Math.abs(S), Math.abs(T), Math.abs(P));
  const settle = (difference: number) => (Math.abs(difference) <= tie ? 0 : difference);
  return { a: settle(R - T), d: settle(P - S) };
}
