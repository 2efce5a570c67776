import * as v from 'valibot';
import type { ProgressEvent } from './event.ts';
import { readRecord } from './read-record.ts';

/** The largest file that is looked into, in bytes: far more than any reader's log. */
export const largestFile = 20_000_000;

const fileVersion = 2;
const fileSchema = v.object({
  site: v.literal('common-knowledge'),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  events: v.array(v.unknown()),
});

/** Why a file was not taken. */
export type FileProblem = 'not-json' | 'not-ours' | 'newer' | 'too-large';

/** What a progress file held: its readable records and how many were not, or why it was not taken at all. */
export type FileReading =
  | { readonly ok: true; readonly events: readonly ProgressEvent[]; readonly skipped: number }
  | { readonly ok: false; readonly problem: FileProblem };

/** A progress file's text with these records. */
export const writeFile = (events: readonly ProgressEvent[], now: Date): string =>
  `${JSON.stringify({ site: 'common-knowledge', version: fileVersion, saved: now.toISOString(), events }, undefined, 1)}\n`;

/** Reads a progress file's text; never throws. */
export function readFile(text: string): FileReading {
  if (text.length > largestFile) return { ok: false, problem: 'too-large' };
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return { ok: false, problem: 'not-json' };
  }
  const file = v.safeParse(fileSchema, content);
  if (!file.success) return { ok: false, problem: 'not-ours' };
  if (file.output.version > fileVersion) return { ok: false, problem: 'newer' };
  const readings = file.output.events.map(readRecord);
  const events = readings.flatMap((reading) => (reading.is === 'event' ? [reading.event] : []));
  return { ok: true, events, skipped: readings.length - events.length };
}
