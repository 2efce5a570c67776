import type { Payoffs } from '../game/payoffs.ts';
import { compare } from '../numeric/compare.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWithin } from '../require/within.ts';

/** Which game the one number q = speed × survival makes of the race. */
export type ReducedGame = 'deadlock' | 'PD' | 'SH-unsafe' | 'SH-safe' | 'boundary';

/** The race where the prize is all that counts, in units of B/W. */
export interface ReducedRace {
  readonly q: number;
  /** R = 1/2, S = 0, T = q, P = q/2, with C the safe course. */
  readonly payoffs: Payoffs;
  readonly game: ReducedGame;
  /** Belief in the other's safety from which safety is the better bet, q/(1−q); null where q ≥ 1/2. */
  readonly pStar: number | null;
}

function gameOf(q: number): ReducedGame {
  const [unsafe, dilemma, even] = [compare(q, 1), compare(q, 1 / 2), compare(q, 1 / 3)];
  if ([unsafe, dilemma, even].includes(0)) return 'boundary';
  if (unsafe > 0) return 'deadlock';
  if (dilemma > 0) return 'PD';
  return even > 0 ? 'SH-unsafe' : 'SH-safe';
}

/** Collapses a race with unsafe speed s in [1, 1000] and disaster probability pr to q = s(1−pr) and its 2×2 game. [MODELS.md M4b] */
export function reducedRace({ s, pr }: { s: number; pr: number }): ReducedRace {
  requireWithin('s', s, 1, 1000);
  requireProbability('pr', pr);
  const q = s * (1 - pr);
  return {
    q,
    payoffs: { R: 0.5, S: 0, T: q, P: q / 2 },
    game: gameOf(q),
    pStar: compare(q, 1 / 2) < 0 ? q / (1 - q) : null,
  };
}
