import type { Trial } from '#quiz/trial.ts';
import type { ProgressEvent } from './event.ts';
import { soundTimes } from './sound-times.ts';

/** Everything that the reader answered or tried to recall, wherever it was asked, in the order of the log; `now` bounds its times. */
export function trialsOf(events: readonly ProgressEvent[], now: number): readonly Trial[] {
  const times = soundTimes(events, now);
  return events.flatMap((event, place): Trial[] => {
    const at = times[place] as number;
    if (event.type === 'recalled') return [{ item: event.item, at, score: event.knew ? 1 : 0, recall: true }];
    if (event.type !== 'answered') return [];
    const { item, score, sure, took } = event;
    return [{ item, at, score, sure, took, recall: false }];
  });
}
