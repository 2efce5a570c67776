import { type ReviewCard, reviewSteps } from '#quiz/review.ts';
import type { Trial } from '#quiz/trial.ts';

/** The review after these trials, reckoned in one go. */
export function reviewOf(trials: readonly Trial[]): ReadonlyMap<string, ReviewCard> {
  const steps = reviewSteps(trials);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
