import { namedGame } from '#model/game/named-game.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * Which game a table makes: `prisoners-dilemma` (greed and fear), `stag-hunt` (fear), `chicken` (greed) or `harmony` (neither). R, S,
 * T and P are four different numbers of points, and both careful is best for the two together. Graded by M1.
 */
export const generate: Generator = redrawn({ apart: 0 }, (random) => {
  const gap = () => drawWhole(1, 4, random) * (random() < 0.5 ? -1 : 1);
  const [R, S] = [drawWhole(3, 7, random), drawWhole(0, 4, random)];
  const payoffs = { R, S, T: R + gap(), P: S + gap() };
  const { T, P } = payoffs;
  const game = namedGame(payoffs);
  if (new Set([R, S, T, P]).size < 4 || !game || 2 * R <= T + S || Math.min(T, P) < -2) return undefined;
  return { values: payoffs, answer: game };
});
