import type { ProgressEvent } from '#progress/event.ts';
import { foldProgress, type Progress } from '#progress/fold.ts';
import { trialsOf } from '#progress/trials.ts';
import { type Calibration, calibrate } from '#quiz/calibration.ts';
import type { Trial } from '#quiz/trial.ts';

/** What the progress page says of a record. */
export interface Reckoned {
  readonly progress: Progress;
  readonly trials: readonly Trial[];
  readonly calibration: Calibration | undefined;
}

/** What it says of an empty record. */
export const nothingYet: Reckoned = { progress: foldProgress([]), trials: [], calibration: undefined };

/** Reckons what a record comes to at the time `now`, step by step for a long one: yields the share in [0,1] that is done. */
export function* reckon(events: readonly ProgressEvent[], now: number): Generator<number, Reckoned, void> {
  const progress = foldProgress(events);
  yield 0.4;
  const trials = trialsOf(events, now);
  yield 0.8;
  return { progress, trials, calibration: calibrate(trials) };
}
