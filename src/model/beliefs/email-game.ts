import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';

/** Messages that confirm each other, each lost with chance eps in [1e-12, 1], and a number m (0 to 1e9) of them. */
export interface EmailGame {
  readonly eps: number;
  readonly m: number;
}

/** How far confirmation can carry. */
export interface EmailBeliefs {
  /** Chance that it was my own last message that got lost, given no reply. */
  readonly z: number;
  /** The most one can believe that the other has one more; above it as pStar nobody ever acts, however many messages arrive. */
  readonly maxBelief: number;
  /** Chance that at least m messages arrive. */
  readonly pAtLeast: number;
  readonly expectedDelivered: number;
}

/** The electronic mail game. [Rubinstein 1989; MODELS.md M8] */
export function emailGame({ eps, m }: EmailGame): EmailBeliefs {
  requireWithin('eps', eps, 1e-12, 1);
  requireWhole('m', m, 0, 1e9);
  return {
    z: 1 / (2 - eps),
    maxBelief: (1 - eps) / (2 - eps),
    pAtLeast: m === 0 ? 1 : Math.exp(m * Math.log1p(-eps)),
    expectedDelivered: (1 - eps) / eps,
  };
}
