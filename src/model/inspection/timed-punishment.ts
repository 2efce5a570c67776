import { requireProbability } from '../require/probability.ts';
import { requireWithin } from '../require/within.ts';

/**
 * Payoffs T > R > P of a dilemma (±1e6) at discount factor delta in [0,1), with a signal that is bad with chance alpha if both
 * cooperate and beta > alpha if one defects.
 */
export interface TimedPunishmentGame {
  readonly R: number;
  readonly T: number;
  readonly P: number;
  readonly alpha: number;
  readonly beta: number;
  readonly delta: number;
}

/** The shortest punishment that keeps cooperation; all null where none does, however long. */
export interface TimedPunishment {
  /** Rounds of mutual defection after a bad signal. */
  readonly Tmin: number | null;
  /** Utility per round. */
  readonly value: number | null;
  /** Long-run share of cooperative rounds, 1/(1+alpha·Tmin). */
  readonly cooperationShare: number | null;
}

function requireGame({ R, T, P, alpha, beta, delta }: TimedPunishmentGame) {
  requireWithin('P', P, -1e6, 1e6);
  requireWithin('R', R, P, 1e6);
  requireWithin('T', T, R, 1e6);
  if (!(T > R && R > P)) throw new RangeError(`T, R, P must satisfy T > R > P, got ${T}, ${R}, ${P}`);
  requireProbability('beta', beta);
  requireWithin('alpha', alpha, 0, Math.max(0, beta - 1e-9));
  if (beta < 1e-9) throw new RangeError(`beta must lie above alpha, got ${beta}`);
  requireWithin('delta', delta, 0, 1 - 1e-9);
}

/**
 * Punishment of fixed length: cooperation pays iff u = 1 − δ^T is at least
 * (1−δ)(T−R)/(δ[(beta−alpha)(R−P) − alpha(T−R)]). [Green and Porter 1984; MODELS.md M7]
 */
export function timedPunishment(game: TimedPunishmentGame): TimedPunishment {
  requireGame(game);
  const { R, T, P, alpha, beta, delta } = game;
  const bite = delta * ((beta - alpha) * (R - P) - alpha * (T - R));
  const needed = bite > 0 ? ((1 - delta) * (T - R)) / bite : Number.POSITIVE_INFINITY;
  if (!(needed < 1 - 1e-12)) return { Tmin: null, value: null, cooperationShare: null };
  const length = Math.log1p(-needed) / Math.log(delta);
  const Tmin = Math.max(1, Math.ceil(length - 1e-9 * Math.max(1, length)));
  const punished = -Math.expm1(Tmin * Math.log(delta));
  const loss = delta * alpha * punished;
  return {
    Tmin,
    value: ((1 - delta) * R + loss * P) / (1 - delta + loss),
    cooperationShare: 1 / (1 + alpha * Tmin),
  };
}
