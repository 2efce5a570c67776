import type { Payoffs } from '../game/payoffs.ts';
import { requireDilemma } from '../game/require-dilemma.ts';
import { compare } from '../numeric/compare.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWithin } from '../require/within.ts';

/** A repeated prisoner's dilemma seen through a signal that is bad with chance alpha if both cooperate, beta > alpha if one defects. */
export type NoisySignal = Payoffs & { readonly alpha: number; readonly beta: number };

/** The best that punishment by a public signal can keep up. */
export interface PublicMonitoring {
  /** Utility per round that false alarms cost, alpha(T−R)/(beta−alpha). */
  readonly noiseCost: number;
  /** Value per round of the best strongly symmetric equilibrium, R − noiseCost. */
  readonly vbar: number;
  /** Whether that is better than mutual defection. */
  readonly cooperative: boolean;
  /** The least discount factor for it; null where there is none. */
  readonly deltaMin: number | null;
}

/** Cooperation under imperfect public monitoring. [Green and Porter 1984; Abreu, Pearce and Stacchetti 1990; MODELS.md M7] */
export function publicMonitoring({ alpha, beta, ...payoffs }: NoisySignal): PublicMonitoring {
  const { R, T, P } = requireDilemma(payoffs);
  requireProbability('beta', beta);
  requireWithin('alpha', alpha, 0, Math.max(0, beta - 1e-9));
  if (beta < 1e-9) throw new RangeError(`beta must lie above alpha, got ${beta}`);
  const noiseCost = (alpha * (T - R)) / (beta - alpha);
  const vbar = R - noiseCost;
  const cooperative = compare(vbar, P) > 0;
  const deltaMin = cooperative ? (T - R) / (T - R + (beta - alpha) * (vbar - P)) : null;
  return { noiseCost, vbar, cooperative, deltaMin };
}

/**
 * The chance in (0,1] of punishing for ever after a bad signal, (1−δ)(T−R)/(δ(beta−alpha)(vbar−P)); null where cooperation
 * cannot be kept at this discount factor in [0,1).
 */
export function punishmentChance({ delta, ...signal }: NoisySignal & { readonly delta: number }): number | null {
  requireWithin('delta', delta, 0, 1 - 1e-12);
  const { vbar, deltaMin } = publicMonitoring(signal);
  if (deltaMin === null || compare(delta, deltaMin) < 0) return null;
  const { R, T, P, alpha, beta } = signal;
  return Math.min(1, ((1 - delta) * (T - R)) / (delta * (beta - alpha) * (vbar - P)));
}
