import { compare } from '../numeric/compare.ts';
import { requirePositive } from '../require/positive.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWithin } from '../require/within.ts';

/**
 * Standards worth qA and qB (±1e6) on their own and k > 0 more if all use them; kappa in [0, 1) of that crosses over between
 * them; x0 in [0,1] is the share that starts on A.
 */
export interface RivalStandards {
  readonly qA: number;
  readonly qB: number;
  readonly k: number;
  readonly kappa: number;
  readonly x0: number;
}

/** Which standard wins, and whether it should. */
export interface StandardsOutcome {
  /** A gains users iff its share is above this; may lie outside [0,1]. */
  readonly xStar: number;
  readonly winner: 'A' | 'B' | 'knife-edge';
  /** True where the winner is the one worth less. */
  readonly lockedIn: boolean;
  /** Utility that each user loses by it. */
  readonly welfareLoss: number;
  /** A gap in worth of this size or more makes lock-in impossible. */
  readonly maxGap: number;
}

/** Two rival standards when everybody moves to what is better now. [Farrell and Saloner 1985; MODELS.md M6] */
export function rivalStandards({ qA, qB, k, kappa, x0 }: RivalStandards): StandardsOutcome {
  requireWithin('qA', qA, -1e6, 1e6);
  requireWithin('qB', qB, -1e6, 1e6);
  requirePositive('k', k);
  requireWithin('kappa', kappa, 0, 1 - 1e-9);
  requireProbability('x0', x0);
  const maxGap = k * (1 - kappa);
  const xStar = 0.5 - (qA - qB) / (2 * maxGap);
  const side = compare(x0, xStar, 1);
  const winner = (['B', 'knife-edge', 'A'] as const)[side + 1] as StandardsOutcome['winner'];
  const lockedIn = (winner === 'A' && qA < qB) || (winner === 'B' && qB < qA);
  return { xStar, winner, lockedIn, welfareLoss: lockedIn ? Math.abs(qA - qB) : 0, maxGap };
}
