import { eventVersion, type Happening, type ProgressEvent } from './event.ts';

/** A record of something that happened now: 80 random bits of name, the clock's time, the schema's version. */
export function newEvent(happening: Happening, now: number = Date.now()): ProgressEvent {
  const bits = crypto.getRandomValues(new Uint8Array(10));
  const id = now.toString(36) + [...bits].map((byte) => byte.toString(36).padStart(2, '0')).join('');
  const drawn = happening.type === 'marked' || happening.type === 'answered' ? { seed: 0 } : {};
  return { ...drawn, ...happening, id, at: now, v: eventVersion } as ProgressEvent;
}
