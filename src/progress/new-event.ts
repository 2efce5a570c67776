import { eventVersion, type Happening, lastPlace, type ProgressEvent } from './event.ts';

/** A name that is never made twice: the time `now` and 80 random bits. */
export function newId(now: number): string {
  const bits = crypto.getRandomValues(new Uint8Array(10));
  return now.toString(36) + [...bits].map((byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** What a record says of how it came about, where the one who tells of it does not. */
interface Circumstances {
  /** its place in the order */
  readonly place: number;
  /** its name; else one of its own is made */
  readonly id?: string | undefined;
  /** which state of the content the page shows */
  readonly build?: string | undefined;
}

/** A record of something that happened. */
export function newEvent(happening: Happening, { place, id = newId(Date.now()), build }: Circumstances): ProgressEvent {
  const drawn = happening.type === 'marked' || happening.type === 'answered' ? { seed: 0 } : {};
  const common = { id, at: Date.now(), n: Math.min(place, lastPlace), v: eventVersion, ...(build && { build }) };
  return { ...drawn, ...happening, ...common } as ProgressEvent;
}

/** The name of the `part`-th record (from 0, below 1296) that settles the thing which began with the record `id`: the same in every tab that settles it. */
export const settlingId = (id: string, part: number): string =>
  `${id.slice(0, 38)}${part.toString(36).padStart(2, '0')}`;
