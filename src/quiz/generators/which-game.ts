import { socialDilemma } from '#model/game/social-dilemma.ts';
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
  const best = R > P && R > S && 2 * R > T + S;
  if (new Set([R, S, T, P]).size < 4 || !best || Math.min(T, P) < -2) return undefined;
  const { greed, fear } = socialDilemma(payoffs);
  if (greed) return { values: payoffs, answer: fear ? 'prisoners-dilemma' : 'chicken' };
  return { values: payoffs, answer: fear ? 'stag-hunt' : 'harmony' };
});
