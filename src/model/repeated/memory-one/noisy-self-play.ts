import type { Payoffs } from '../../game/payoffs.ts';
import type { MemoryOne } from './memory-one.ts';
import { memoryOnePayoffs } from './memory-one-payoffs.ts';

/** How well a rule gets on with itself in the long run. */
export interface NoisySelfPlay {
  /** Share of moves that are C, in [0,1]. */
  readonly coop: number;
  /** Mean utility per round. */
  readonly pay: number;
}

/** Long-run cooperation and payoff of a rule against itself where moves flip with chance `eps` in (0, 0.5]. [MODELS.md M2] */
export function noisySelfPlay(rule: MemoryOne, payoffs: Payoffs, eps: number): NoisySelfPlay {
  const { coopA, payA } = memoryOnePayoffs(rule, rule, payoffs, eps, { mode: 'longrun' });
  return { coop: coopA, pay: payA };
}
