import { eventVersion, type Happening, lastPlace, type ProgressEvent } from './event.ts';

/** A name that is never made twice: the time `now` and 80 random bits. */
export function newId(now: number): string {
  const bits = crypto.getRandomValues(new Uint8Array(10));
  return now.toString(36) + [...bits].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** A record of something that happened at `now`, at a place in the order: the clock's time, the schema's version, and a name of its own where none is given. */
export function newEvent(happening: Happening, place: number, now: number = Date.now(), id?: string): ProgressEvent {
  const drawn = happening.type === 'marked' || happening.type === 'answered' ? { seed: 0 } : {};
  const common = { id: id ?? newId(now), at: now, n: Math.min(place, lastPlace), v: eventVersion };
  return { ...drawn, ...happening, ...common } as ProgressEvent;
}

/** The name of the `part`-th record (from 0, below 1296) that settles the thing which began with the record `id`: the same in every tab that settles it. */
export const settlingId = (id: string, part: number): string =>
  `${id.slice(0, 38)}${part.toString(36).padStart(2, '0')}`;
