import * as v from 'valibot';
import { envelope, eventTypes, type ProgressEvent } from './event.ts';

const fieldsOf = new Map(
  Object.entries(eventTypes).map(([type, own]) => [type, Object.entries<v.GenericSchema>({ ...envelope, ...own })]),
);

/** Whether this code knows records of this type. */
export const isKnownType = (type: string): boolean => fieldsOf.has(type);

/** The record as one of the newest version, without what that does not know; undefined where it is not a sound one. */
export function soundEvent(record: Readonly<Record<string, unknown>>): ProgressEvent | undefined {
  const { type } = record;
  const fields = typeof type === 'string' ? fieldsOf.get(type) : undefined;
  if (!fields) return undefined;
  let known = 1;
  for (const [field, schema] of fields) {
    const value = record[field];
    if (!v.is(schema, value)) return undefined;
    if (value !== undefined) known++;
  }
  // nearly every record is whole as it stands, and logs hold many thousands
  if (Object.keys(record).length === known) return record as ProgressEvent;
  const kept = fields.flatMap(([field]) => (record[field] === undefined ? [] : [[field, record[field]]]));
  return { type, ...Object.fromEntries(kept) } as ProgressEvent;
}
