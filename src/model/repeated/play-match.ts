import type { Action } from '../game/action.ts';
import { type Payoffs, payoffOf, requirePayoffs } from '../game/payoffs.ts';
import { mulberry32, type Random } from '../random/mulberry32.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';
import type { Player } from './strategy.ts';

/** A finished match: both records of moves as played, oldest round first, and both totals in utility. */
export interface Match {
  readonly movesA: readonly Action[];
  readonly movesB: readonly Action[];
  readonly scoreA: number;
  readonly scoreB: number;
}

/** Chance in [0, 0.5] that a move comes out as its opposite, and where the luck comes from. */
export interface Noise {
  readonly rate: number;
  readonly random: Random;
}

/**
 * Plays `rounds` (1 to 10,000) rounds between two players with the same payoffs, each from its own side. With `noise`, each
 * intended move flips on its own with chance `rate`, and both remember the flipped one; without it nothing flips and a player
 * that tosses coins tosses those of seed 0. Throws a RangeError for other lengths and rates. [MODELS.md M2]
 */
export function playMatch(a: Player, b: Player, payoffs: Payoffs, rounds: number, noise?: Noise): Match {
  requirePayoffs(payoffs);
  requireWhole('rounds', rounds, 1, 10_000);
  const rate = noise === undefined ? 0 : requireWithin('rate', noise.rate, 0, 0.5);
  const random = noise?.random ?? mulberry32(0);
  const played = (intended: Action): Action => {
    if (rate === 0 || random() >= rate) return intended;
    return intended === 'C' ? 'D' : 'C';
  };
  const movesA: Action[] = [];
  const movesB: Action[] = [];
  let scoreA = 0;
  let scoreB = 0;
  for (let round = 0; round < rounds; round++) {
    const moveA = played(a.move(movesA, movesB, random));
    const moveB = played(b.move(movesB, movesA, random));
    movesA.push(moveA);
    movesB.push(moveB);
    scoreA += payoffOf(payoffs, moveA, moveB);
    scoreB += payoffOf(payoffs, moveB, moveA);
  }
  return { movesA, movesB, scoreA, scoreB };
}
