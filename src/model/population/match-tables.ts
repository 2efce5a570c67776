import type { Action } from '../game/action.ts';
import { type Payoffs, payoffOf, requirePayoffs } from '../game/payoffs.ts';
import { automata } from './automaton.ts';
import { kinds } from './kind.ts';

/**
 * Every pair of kinds as one joint automaton, but for the guest, who has none. An index is 4 × joint state + flips, where flips has 2 for a flipped move of the
 * first player and 1 for the second's; `next` there is 4 × the state that follows, `payA` and `payB` what both get (coins).
 */
export interface MatchTables {
  /** By first kind × number of kinds + second kind: 4 × the joint state in which their match starts. */
  readonly start: Uint16Array;
  readonly next: Uint16Array;
  readonly payA: Float64Array;
  readonly payB: Float64Array;
}

const flipped = (move: string, flip: number): Action => ((move === 'C') === (flip === 0) ? 'C' : 'D');

/** The tables for given payoffs, 1,936 entries in all. */
export function matchTables(payoffs: Payoffs): MatchTables {
  requirePayoffs(payoffs);
  const [start, next, payA, payB]: number[][] = [[], [], [], []] as [number[], number[], number[], number[]];
  const all = kinds.map((kind) => (kind === 'guest' ? undefined : automata[kind]));
  for (const a of all) {
    for (const b of all) {
      const base = next.length;
      start.push(base);
      if (!a || !b) continue;
      for (let joint = 0; joint < a.moves.length * b.moves.length; joint++) {
        const [ofA, ofB] = [Math.floor(joint / b.moves.length), joint % b.moves.length];
        for (let flips = 0; flips < 4; flips++) {
          const moveA = flipped(a.moves.charAt(ofA), flips & 2);
          const moveB = flipped(b.moves.charAt(ofB), flips & 1);
          const [d, e] = [moveA === 'D' ? 1 : 0, moveB === 'D' ? 1 : 0];
          const thenA = Number(a.next[ofA]?.charAt(2 * d + e));
          const thenB = Number(b.next[ofB]?.charAt(2 * e + d));
          next.push(base + 4 * (thenA * b.moves.length + thenB));
          payA.push(payoffOf(payoffs, moveA, moveB));
          payB.push(payoffOf(payoffs, moveB, moveA));
        }
      }
    }
  }
  return {
    start: Uint16Array.from(start),
    next: Uint16Array.from(next),
    payA: Float64Array.from(payA),
    payB: Float64Array.from(payB),
  };
}
