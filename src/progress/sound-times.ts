import type { ProgressEvent } from './event.ts';

const day = 86_400_000;

/**
 * When these records, in the order of the log, were made, as far as a schedule may believe it: a time more than a day after `now` comes
 * from a clock that was set wrong, and counts as that of the next record with a sound one, or as `now`. In milliseconds since 1970.
 */
export function soundTimes(events: readonly ProgressEvent[], now: number): readonly number[] {
  const times: number[] = [];
  let next = now;
  for (let place = events.length - 1; place >= 0; place--) {
    const { at } = events[place] as ProgressEvent;
    if (at <= now + day) next = at;
    times[place] = next;
  }
  return times;
}
