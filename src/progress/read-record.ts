import * as v from 'valibot';
import { eventSchema, eventVersion, type ProgressEvent } from './event.ts';

/** What a stored or imported record turned out to be. */
export type RecordReading =
  | { readonly is: 'event'; readonly event: ProgressEvent }
  | { readonly is: 'newer' }
  | { readonly is: 'damaged' };

const newer = v.object({ v: v.pipe(v.number(), v.gtValue(eventVersion)) });

/** Reads one record of unknown origin; never throws. */
export function readRecord(record: unknown): RecordReading {
  const event = v.safeParse(eventSchema, record);
  if (event.success) return { is: 'event', event: event.output };
  return { is: v.is(newer, record) ? 'newer' : 'damaged' };
}
