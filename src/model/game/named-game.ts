import { edges } from './edges.ts';
import type { Payoffs } from './payoffs.ts';

/** The four games in which each player likes "both careful" better than "both cut", and better than being careful alone. */
export const namedGames = ['prisoners-dilemma', 'stag-hunt', 'chicken', 'harmony'] as const;

/** The name of one of the four. */
export type NamedGame = (typeof namedGames)[number];

/**
 * The one of the four that a payoff table makes: greed (T > R) and fear (P > S) make the prisoner's dilemma, fear alone a stag hunt,
 * greed alone chicken, neither harmony. Null where T ties with R or P with S, or where R is not above both P and S.
 * A stag hunt here is any of the three orders with R > T and R > P > S; some authors keep the name for T ≥ P. [Macy and Flache 2002]
 */
export function namedGame(payoffs: Payoffs): NamedGame | null {
  const { a, d } = edges(payoffs);
  const { R, S, P } = payoffs;
  if (a === 0 || d === 0 || R <= P || R <= S) return null;
  if (a < 0) return d > 0 ? 'prisoners-dilemma' : 'chicken';
  return d > 0 ? 'stag-hunt' : 'harmony';
}
