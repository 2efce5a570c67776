import { superfluous } from './compact.ts';
import type { Database } from './database.ts';
import type { ProgressEvent } from './event.ts';
import { newId } from './new-event.ts';
import { type RecordReading, readRecord } from './read-record.ts';

/** From how many loose records on they are packed, and how many go into one pack. */
const worthPacking = 1000;
const packSize = 2000;

/** What the database holds, record by record; a pack that cannot be read counts as one damaged record. */
export async function readAll(database: Database): Promise<readonly RecordReading[]> {
  const transaction = database.transaction(['events', 'packs']);
  const [loose, packs] = await Promise.all([
    transaction.objectStore('events').getAll(),
    transaction.objectStore('packs').getAll(),
  ]);
  return [...packs.flatMap(({ text }) => readPack(text)), ...loose.map(readRecord)];
}

/** The records in a pack's text; one damaged record where it is not a pack's. */
export function readPack(text: unknown): readonly RecordReading[] {
  try {
    const records: unknown = JSON.parse(String(text));
    return Array.isArray(records) ? records.map(readRecord) : [{ is: 'damaged' }];
  } catch {
    return [{ is: 'damaged' }];
  }
}

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
  const sorted = sound.toSorted((x, y) => x.at - y.at || (x.id < y.id ? -1 : 1));
  const gone = new Set(superfluous(sorted));
  const kept = sorted.filter(({ id }) => !gone.has(id));
  for (let from = 0; from < kept.length; from += packSize) {
    const part = kept.slice(from, from + packSize);
    void transaction.objectStore('packs').put({ id: newId(Date.now()), text: JSON.stringify(part) });
  }
  for (const { id } of sound) void events.delete(id);
  await transaction.done;
}
