import { type Payoffs, requirePayoffs } from '../../game/payoffs.ts';
import type { MemoryOne } from './memory-one.ts';
import { outcomeChain } from './outcome-chain.ts';
import { type Horizon, outcomeShares } from './outcome-shares.ts';
import { withNoise } from './with-noise.ts';

export type { Horizon } from './outcome-shares.ts';

/** What two memory-one players get from each other, exactly. */
export interface MemoryOnePayoffs {
  /** Weights of CC, CD, DC, DD from A's side; they sum to 1. */
  readonly w: readonly number[];
  /** Mean utility per round. */
  readonly payA: number;
  readonly payB: number;
  /** Share of rounds in which the player's move is C. */
  readonly coopA: number;
  readonly coopB: number;
}

/**
 * Exact payoffs per round of A against B where each move flips with chance `eps` in [0, 0.5]; the long run needs eps > 0,
 * else it may depend on the start. Throws a RangeError for parameters out of range. [MODELS.md M2]
 */
export function memoryOnePayoffs(
  a: MemoryOne,
  b: MemoryOne,
  payoffs: Payoffs,
  eps: number,
  horizon: Horizon,
): MemoryOnePayoffs {
  const { R, S, T, P } = requirePayoffs(payoffs);
  const chain = outcomeChain(withNoise(a, eps), withNoise(b, eps));
  if (horizon.mode === 'longrun' && eps === 0) throw new RangeError('eps must lie in (0, 0.5] in the long run, got 0');
  const w = outcomeShares(chain, horizon);
  const [cc, cd, dc, dd] = w as [number, number, number, number];
  return {
    w,
    payA: cc * R + cd * S + dc * T + dd * P,
    payB: cc * R + cd * T + dc * S + dd * P,
    coopA: cc + cd,
    coopB: cc + dc,
  };
}
