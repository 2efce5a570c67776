import { compare } from '#model/numeric/compare.ts';
import { marginGate } from '#model/staged-scaling/margin-gate.ts';
import { stagedScaling } from '#model/staged-scaling/staged-scaling.ts';
import { climb, hazards, ranges, run, type State } from './state.ts';

/** The danger on the way up, summed over the months; what could not be used yet, in point-months (`waiting`); when the last stage is out. */
export function climbed({ stages, shape }: Pick<State, 'stages' | 'shape'>) {
  const { K, r } = climb;
  const { exposure, lostBenefit, timeToFull } = stagedScaling({ K, r, n: stages, p: shape, eta: hazards[shape] });
  return { danger: exposure, waiting: lostBenefit, lastOut: timeToFull };
}

/** What a climb costs in all, in point-months of waiting, where one of danger weighs `weight` and each stage costs the fee. */
export function cost(state: Pick<State, 'stages' | 'shape' | 'weight'>): number {
  const { danger, waiting } = climbed(state);
  return state.weight * danger + waiting + climb.fee * state.stages;
}

/** How many stages cost least: one number, or those that tie. */
export function bestStages({ shape, weight }: Pick<State, 'shape' | 'weight'>): readonly number[] {
  const all = Array.from({ length: ranges.stages.max }, (_, more) => more + 1);
  const costs = all.map((stages) => cost({ stages, shape, weight }));
  return all.filter((_, place) => compare(costs[place] as number, Math.min(...costs)) === 0);
}

/**
 * The danger with the gate and without (`open`); the month from which the gate holds back; what that keeps from use, which is what
 * the gate takes off the gap.
 */
export function gated({ months, margin }: Pick<State, 'months' | 'margin'>) {
  const { hazardGated, hazardUngated, tBind, capGated, capUngated } = marginGate({ ...run, m: margin, T: months });
  return {
    danger: hazardGated,
    open: hazardUngated,
    waiting: (hazardUngated - hazardGated) / run.eta,
    binds: tBind,
    holds: capGated < capUngated,
  };
}

/** What the figure counts, whichever scene it shows. */
export const counted = (state: State): { readonly danger: number; readonly waiting: number } =>
  state.scene === 'margin' ? gated(state) : climbed(state);
