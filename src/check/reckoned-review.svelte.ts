import { inSlices } from '#model/long-run/in-slices.ts';
import { type ReviewCard, reviewSteps } from '#quiz/review.ts';
import type { Trial } from '#quiz/trial.ts';

/** A review as far as it is reckoned. */
export interface ReckonedReview {
  readonly cards: ReadonlyMap<string, ReviewCard>;
  /** it has been reckoned once; while it is reckoned anew, the cards are those from before */
  readonly isReady: boolean;
}

/** The review after these trials, for a component that is being made: reckoned in slices, since a record of many thousands takes a while. */
export function reckonedReview(trials: () => readonly Trial[] | undefined): ReckonedReview {
  let cards = $state.raw<ReadonlyMap<string, ReviewCard>>(new Map());
  let isReady = $state(false);

  $effect(() => {
    const reckoning = trials();
    if (!reckoning) return;
    const stop = new AbortController();
    inSlices(reviewSteps(reckoning), { signal: stop.signal }).then(
      (all) => {
        cards = all;
        isReady = true;
      },
      () => {},
    );
    return () => stop.abort();
  });

  return {
    get cards() {
      return cards;
    },
    get isReady() {
      return isReady;
    },
  };
}
