import type { Action } from '../game/action.ts';
import type { Payoffs } from '../game/payoffs.ts';
import { requireWhole } from '../require/whole.ts';
import { replies } from './replies.ts';
import { score } from './score.ts';
import type { Strategy } from './strategy.ts';

/** The most that can be got from a known deterministic rival, and the moves that get it. */
export interface BestLine {
  readonly moves: readonly Action[];
  readonly score: number;
}

/**
 * The highest-scoring sequence of `rounds` (1 to 12) moves against `rival`, by trying all 2^rounds of them; of equals, the one
 * that cooperates longest from the start. Throws a RangeError for other lengths.
 */
export function bestLine(rival: Strategy, payoffs: Payoffs, rounds: number): BestLine {
  requireWhole('rounds', rounds, 1, 12);
  let best: BestLine | undefined;
  for (let code = 0; code < 2 ** rounds; code++) {
    const moves = Array.from(
      { length: rounds },
      (_, round): Action => ((code >> (rounds - 1 - round)) & 1 ? 'D' : 'C'),
    );
    const total = score(payoffs, moves, replies(rival, moves));
    if (best === undefined || total > best.score) best = { moves, score: total };
  }
  return best as BestLine;
}
