import { eventVersion, type Happening, type ProgressEvent } from './event.ts';

/** A name that is never made twice: the time `now` and 80 random bits. */
export function newId(now: number): string {
  const bits = crypto.getRandomValues(new Uint8Array(10));
  return now.toString(36) + [...bits].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** A record of something that happened now: a name of its own, the clock's time, the schema's version. */
export function newEvent(happening: Happening, now: number = Date.now()): ProgressEvent {
  const drawn = happening.type === 'marked' || happening.type === 'answered' ? { seed: 0 } : {};
  return { ...drawn, ...happening, id: newId(now), at: now, v: eventVersion } as ProgressEvent;
}
