import { type Payoffs, requirePayoffs } from './payoffs.ts';

/** Why a player might defect, and whether that makes a dilemma. */
export interface SocialDilemma {
  /** Defecting on a cooperator pays: T > R. */
  readonly greed: boolean;
  /** Cooperating with a defector hurts: P > S. */
  readonly fear: boolean;
  /** Cooperating together is better (R > P, R > S, 2R > T+S), yet greed or fear is there. */
  readonly socialDilemma: boolean;
}

/** Splits the pull to defect into greed and fear. [Macy and Flache 2002] */
export function socialDilemma(payoffs: Payoffs): SocialDilemma {
  const { R, S, T, P } = requirePayoffs(payoffs);
  const greed = T > R;
  const fear = P > S;
  return { greed, fear, socialDilemma: R > P && R > S && 2 * R > T + S && (greed || fear) };
}
