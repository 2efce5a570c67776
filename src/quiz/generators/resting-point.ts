import type { Payoffs } from '#model/game/payoffs.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * The one outcome, CC or DD, that neither lab would leave alone. R, S, T and P are four different numbers of points; where one lab is
 * careful and the other cuts, the one that leaves `has` so many and `gets` so many by it. Graded by M1.
 */
export const generate: Generator = redrawn({ apart: 0 }, (random) => {
  const draw = () => drawWhole(0, 9, random);
  const payoffs: Payoffs = { R: draw(), S: draw(), T: draw(), P: draw() };
  const [rest, another] = pureNash(payoffs);
  if (new Set(Object.values(payoffs)).size < 4 || !rest || another) return undefined;
  const { R, S, T, P } = payoffs;
  if (rest === 'CC' && R < P) return undefined;
  const leaver = rest === 'CC' ? { has: T, gets: R } : { has: S, gets: P };
  return { values: { ...payoffs, ...leaver }, answer: rest };
});
