import * as v from 'valibot';
import { fromVersion1 } from './earlier/version-1.ts';
import { eventSchema, eventVersion, type ProgressEvent } from './event.ts';
import { isEvent } from './is-event.ts';

/** What a stored or imported record turned out to be. */
export type RecordReading =
  | { readonly is: 'event'; readonly event: ProgressEvent }
  | { readonly is: 'newer' }
  | { readonly is: 'damaged' };

const versioned = v.object({ v: v.number() });

/** Reads one record of unknown origin, bringing those of earlier versions up to date; never throws. */
export function readRecord(record: unknown): RecordReading {
  if (isEvent(record)) return { is: 'event', event: record };
  const current = v.safeParse(eventSchema, record);
  const event = current.success ? current.output : fromVersion1(record);
  if (event) return { is: 'event', event };
  return { is: v.is(versioned, record) && record.v > eventVersion ? 'newer' : 'damaged' };
}
