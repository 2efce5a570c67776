import { requireFinite } from '../require/finite.ts';
import { requireOneOf } from '../require/one-of.ts';
import { type Payoffs, requirePayoffs } from './payoffs.ts';

/**
 * What can be done to a payoff table: four of the five factors each move one payoff; `cost` (cheaper safety) lifts both
 * payoffs of C and `fine` lowers both payoffs of D, whatever the other does.
 */
export const levers = ['upside', 'exposure', 'advantage', 'downside', 'cost', 'fine'] as const;
export type Lever = (typeof levers)[number];

/** How far one unit of each lever moves R, S, T and P. */
export const leverMoves: Readonly<Record<Lever, Payoffs>> = {
  upside: { R: 1, S: 0, T: 0, P: 0 },
  exposure: { R: 0, S: 1, T: 0, P: 0 },
  advantage: { R: 0, S: 0, T: -1, P: 0 },
  downside: { R: 0, S: 0, T: 0, P: -1 },
  cost: { R: 1, S: 1, T: 0, P: 0 },
  fine: { R: 0, S: 0, T: -1, P: -1 },
};

/** The payoffs after pulling `lever` by `x` (any finite size; negative pushes back); a RangeError for any other lever. */
export function pullLever(payoffs: Payoffs, lever: Lever, x: number): Payoffs {
  requirePayoffs(payoffs);
  requireFinite('x', x);
  requireOneOf('lever', lever, levers);
  const move = leverMoves[lever];
  return {
    R: payoffs.R + x * move.R,
    S: payoffs.S + x * move.S,
    T: payoffs.T + x * move.T,
    P: payoffs.P + x * move.P,
  };
}
