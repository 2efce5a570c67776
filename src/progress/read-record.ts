import * as v from 'valibot';
import { upToDate } from './earlier/up-to-date.ts';
import { eventVersion, type ProgressEvent, recordId } from './event.ts';
import { isKnownType, soundEvent } from './sound-event.ts';

/** A record that a newer version of the site wrote: kept, exported and merged untouched, though nothing here understands it. */
export interface NewerRecord {
  readonly id: string;
  readonly type: string;
  readonly v: number;
  readonly [field: string]: unknown;
}

/** A record that is kept. */
export type StoredRecord = ProgressEvent | NewerRecord;

/** What a stored or imported record turned out to be. */
export type RecordReading =
  | { readonly is: 'event'; readonly event: ProgressEvent }
  | { readonly is: 'newer'; readonly record: NewerRecord }
  | { readonly is: 'damaged' };

/** Whether a kept record is one that this code understands. */
export const isUnderstood = (record: StoredRecord): record is ProgressEvent =>
  record.v === eventVersion && isKnownType(record.type);

const anyRecord = v.looseObject({
  id: recordId,
  type: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Reads one record of unknown origin, bringing those of earlier versions up to date; never throws. */
export function readRecord(record: unknown): RecordReading {
  if (typeof record !== 'object' || record === null) return { is: 'damaged' };
  const event = soundEvent(upToDate(record as Readonly<Record<string, unknown>>));
  if (event) return { is: 'event', event };
  const isNewer = v.is(anyRecord, record) && (record.v > eventVersion || !isKnownType(record.type));
  return isNewer ? { is: 'newer', record } : { is: 'damaged' };
}

/** The records among these readings that are kept, as they are kept. */
export const soundRecords = (readings: readonly RecordReading[]): readonly StoredRecord[] =>
  readings.flatMap((reading): StoredRecord[] =>
    reading.is === 'event' ? [reading.event] : reading.is === 'newer' ? [reading.record] : [],
  );
