import type { Trial } from '#quiz/trial.ts';
import type { ProgressEvent } from './event.ts';

/** Everything that the reader answered or tried to recall, wherever it was asked, oldest first. */
export const trialsOf = (events: readonly ProgressEvent[]): readonly Trial[] =>
  events.flatMap((event): Trial[] => {
    if (event.type === 'recalled') return [{ item: event.item, at: event.at, score: event.knew ? 1 : 0, recall: true }];
    if (event.type !== 'answered') return [];
    const { item, at, score, sure, took } = event;
    return [{ item, at, score, sure, took, recall: false }];
  });
