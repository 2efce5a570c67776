import type { Outcome } from '#classroom/import/source.ts';
import { isClassList } from '#classroom/roster/is-class-list.ts';
import { readRoster } from '#classroom/roster/read-roster.ts';
import type { Dropped } from './worker.ts';

/** A class list among other files: which of them it is, and what is in it. */
export interface FoundList {
  readonly path: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly people: number;
}

/** The first of these files that holds no receipt and is a class list; what was pasted is none, since anything can be. */
export async function classListAmong(
  dropped: readonly Dropped[],
  outcomes: readonly Outcome[],
): Promise<FoundList | undefined> {
  const empty = new Set(outcomes.flatMap(({ path, came }) => (came.is === 'none' ? [path] : [])));
  for (const { name, file } of dropped) {
    if (name === '' || !empty.has(name)) continue;
    const bytes = new Uint8Array(await file.arrayBuffer());
    const reading = readRoster(bytes);
    if (reading.ok && isClassList(reading.roster)) return { path: name, bytes, people: reading.roster.people.length };
  }
  return undefined;
}
