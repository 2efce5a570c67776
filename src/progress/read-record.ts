import * as v from 'valibot';
import { fromVersion1 } from './earlier/version-1.ts';
import { fromVersion2 } from './earlier/version-2.ts';
import { eventSchema, eventVersion, type ProgressEvent, recordId } from './event.ts';
import { isEvent } from './is-event.ts';

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

const known = new Set<string>(eventSchema.options.map((option) => option.entries.type.literal));
const anyRecord = v.looseObject({
  id: recordId,
  type: v.pipe(v.string(), v.minLength(1), v.maxLength(120)),
  v: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Whether a kept record is one that this code understands. */
export const isUnderstood = (record: StoredRecord): record is ProgressEvent =>
  record.v === eventVersion && known.has(record.type);

/** The record as one of the newest version, where it is a sound one of that or an earlier version. */
function upToDate(record: unknown): ProgressEvent | undefined {
  const current = fromVersion2(record) ?? fromVersion2(fromVersion1(record)) ?? record;
  if (isEvent(current)) return current;
  const reading = v.safeParse(eventSchema, current);
  return reading.success ? reading.output : undefined;
}

/** Reads one record of unknown origin, bringing those of earlier versions up to date; never throws. */
export function readRecord(record: unknown): RecordReading {
  if (isEvent(record)) return { is: 'event', event: record };
  const event = upToDate(record);
  if (event) return { is: 'event', event };
  const isNewer = v.is(anyRecord, record) && (record.v > eventVersion || !known.has(record.type));
  return isNewer ? { is: 'newer', record } : { is: 'damaged' };
}

/** The records among these readings that are kept, as they are kept. */
export const soundRecords = (readings: readonly RecordReading[]): readonly StoredRecord[] =>
  readings.flatMap((reading): StoredRecord[] =>
    reading.is === 'event' ? [reading.event] : reading.is === 'newer' ? [reading.record] : [],
  );
