import { requireWithin } from '../require/within.ts';

/**
 * Two labs, one as good at task 1 as the other at task 2; at its worse task each works at rate kappa in [1e-9, 1]. Output is
 * t1^theta · t2^(1−theta), theta in (0,1); working together costs a share h in [0,1) of the time.
 */
export interface ComplementaryLabs {
  readonly kappa: number;
  readonly theta: number;
  readonly h: number;
}

/** Outputs alone and together. */
export interface JointOutput {
  readonly solo1: number;
  readonly solo2: number;
  readonly joint: number;
  /** Joint output over the sum of the two alone, where results are not shared. */
  readonly gain: number;
  /** The h at which working together stops paying. */
  readonly breakEvenOverhead: number;
}

/** The best output of a team in which the lab that is free helps, as far as it pays, with the weightier task. */
function team(kappa: number, theta: number): number {
  const weight = Math.max(theta, 1 - theta);
  const help = Math.max(0, weight - (1 - weight) / kappa);
  return (1 + kappa * help) ** weight * (1 - help) ** (1 - weight);
}

/** What complementary expertise is worth. [MODELS.md M9] */
export function complementaryLabs({ kappa, theta, h }: ComplementaryLabs): JointOutput {
  requireWithin('kappa', kappa, 1e-9, 1);
  requireWithin('theta', theta, 1e-9, 1 - 1e-9);
  requireWithin('h', h, 0, 1 - 1e-12);
  const equal = theta ** theta * (1 - theta) ** (1 - theta);
  const solo1 = equal * kappa ** (1 - theta);
  const solo2 = equal * kappa ** theta;
  const unburdened = team(kappa, theta);
  const joint = unburdened * (1 - h);
  return {
    solo1,
    solo2,
    joint,
    gain: joint / (solo1 + solo2),
    breakEvenOverhead: 1 - (solo1 + solo2) / unburdened,
  };
}
