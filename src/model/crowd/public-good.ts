import { requireAmount } from '../require/amount.ts';
import { requireWhole } from '../require/whole.ts';

/** A pot shared by n (1 to 1000) players: k (0 to n) of them pay c each, the pot grows r-fold (r, c ≥ 0) and all share it alike. */
export interface PublicGood {
  readonly n: number;
  readonly r: number;
  readonly c: number;
  readonly k: number;
}

/** Utilities in the linear public-goods game. */
export interface PublicGoodPayoffs {
  /** What a contributor gets; null where there is none. */
  readonly payC: number | null;
  /** What a free rider gets; null where there is none. */
  readonly payD: number | null;
  /** What one gains by not paying, whatever the others do. */
  readonly freeRideGain: number;
  /** What each gains if all pay rather than none. */
  readonly groupGain: number;
  /** Free riding pays each and hurts all: 1 < r < n. */
  readonly dilemma: boolean;
}

/** Payoffs with k contributors, the contributor counted. [MODELS.md M5] */
export function publicGood({ n, r, c, k }: PublicGood): PublicGoodPayoffs {
  requireWhole('n', n, 1, 1000);
  requireAmount('r', r);
  requireAmount('c', c);
  requireWhole('k', k, 0, n);
  const share = (r * c * k) / n;
  return {
    payC: k === 0 ? null : share - c,
    payD: k === n ? null : share,
    freeRideGain: c * (1 - r / n),
    groupGain: c * (r - 1),
    dilemma: r > 1 && r < n,
  };
}
