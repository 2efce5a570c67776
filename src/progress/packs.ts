import { superfluous } from './compact.ts';
import type { Database, Pack } from './database.ts';
import type { ProgressEvent } from './event.ts';
import { newId } from './new-event.ts';
import { byPlace } from './order.ts';
import { type RecordReading, readRecord, type StoredRecord } from './read-record.ts';

/** From how many records on they are packed, and how many go into one pack. */
const worthPacking = 1000;
const packSize = 2000;

/** What the stores of a database hold, as it is. */
export interface Rows {
  readonly events: readonly StoredRecord[];
  readonly packs: readonly Pack[];
}

/** All that a database holds, sound or not; one that was made before there were packs has none. */
export async function rowsOf(database: Database): Promise<Rows> {
  const hasPacks = database.objectStoreNames.contains('packs');
  const transaction = database.transaction(hasPacks ? ['events', 'packs'] : ['events']);
  const [events, packs] = await Promise.all([
    transaction.objectStore('events').getAll(),
    hasPacks ? transaction.objectStore('packs').getAll() : [],
  ]);
  return { events, packs };
}

/** What those rows hold, record by record; a pack that cannot be read counts as one damaged record. */
export const readRows = ({ events, packs }: Rows): readonly RecordReading[] => [
  ...packs.flatMap(({ text }) => readPack(text)),
  ...events.map(readRecord),
];

/** The records in a pack's text; one damaged record where it is not a pack's. */
export function readPack(text: unknown): readonly RecordReading[] {
  try {
    const records: unknown = JSON.parse(String(text));
    return Array.isArray(records) ? records.map(readRecord) : [{ is: 'damaged' }];
  } catch {
    return [{ is: 'damaged' }];
  }
}

const packsOf = (records: readonly StoredRecord[]) =>
  Array.from({ length: Math.ceil(records.length / packSize) }, (_each, part) => ({
    id: newId(Date.now()),
    text: JSON.stringify(records.slice(part * packSize, (part + 1) * packSize)),
  }));

/**
 * Puts rows into a database, all of them or none. The transaction is committed at once: it outlives a page that is left in the next
 * moment. Rejects where the browser does not store them.
 */
export async function putRows(database: Database, { events, packs }: Rows): Promise<void> {
  const transaction = database.transaction(['events', 'packs'], 'readwrite');
  const puts = [
    ...events.map((record) => transaction.objectStore('events').put(record)),
    ...packs.map((pack) => transaction.objectStore('packs').put(pack)),
  ];
  transaction.commit();
  await Promise.all([...puts, transaction.done]);
}

/** Stores records, many of them at once in packs. */
export const putRecords = (database: Database, records: readonly StoredRecord[]): Promise<void> =>
  putRows(
    database,
    records.length < worthPacking ? { events: records, packs: [] } : { events: [], packs: packsOf(records) },
  );

/**
 * Puts loose records into packs once there are many, without those that nothing depends on any more: in one transaction, so that a
 * tab that dies meanwhile has changed nothing. Damaged and newer records stay where they are.
 */
export async function pack(database: Database): Promise<void> {
  if ((await database.count('events')) < worthPacking) return;
  const transaction = database.transaction(['events', 'packs'], 'readwrite');
  const events = transaction.objectStore('events');
  const readings = (await events.getAll()).map(readRecord);
  const sound = readings.flatMap((reading): ProgressEvent[] => (reading.is === 'event' ? [reading.event] : []));
  const sorted = sound.toSorted(byPlace);
  const gone = new Set(superfluous(sorted));
  const kept = sorted.filter(({ id }) => !gone.has(id));
  for (const each of packsOf(kept)) void transaction.objectStore('packs').put(each);
  for (const { id } of sound) void events.delete(id);
  await transaction.done;
}
