import * as v from 'valibot';
import type { StoredRecord } from './read-record.ts';
import { type RecordReading, readRecord, soundRecords } from './read-record.ts';

/** The largest file, in bytes, that is looked into where its lines are not laid out as the site writes them; of those it may have any number. */
export const largestOther = 20_000_000;
/** The longest line that is taken for a record. */
const longestLine = 1_000_000;
/** The longest head of a file, in lines. */
const longestHead = 10;

const fileVersion = 3;
const head = { site: v.literal('common-knowledge'), version: v.pipe(v.number(), v.integer(), v.minValue(1)) };
const headSchema = v.object(head);
const fileSchema = v.object({ ...head, events: v.array(v.unknown()) });

/** Why a file was not taken. */
export type FileProblem = 'not-json' | 'not-ours' | 'newer' | 'too-large';

/** What a progress file held: the records to keep, how many of them are of a newer version, and how many were damaged; or why it was not taken at all. */
export type FileReading =
  | {
      readonly ok: true;
      readonly records: readonly StoredRecord[];
      readonly newer: number;
      readonly skipped: number;
    }
  | { readonly ok: false; readonly problem: FileProblem };

/** A progress file with these records, part by part: JSON, each record on a line of its own. */
export function* fileParts(records: readonly StoredRecord[], now: Date): Generator<string, void, void> {
  yield `{"site":"common-knowledge","version":${fileVersion},"saved":${JSON.stringify(now)},"events":[\n`;
  for (const [place, record] of records.entries())
    yield `${JSON.stringify(record)}${place < records.length - 1 ? ',' : ''}\n`;
  yield ']}\n';
}

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const taken = (version: number, readings: readonly RecordReading[]): FileReading => {
  if (version > fileVersion) return { ok: false, problem: 'newer' };
  const records = soundRecords(readings);
  const newer = readings.filter(({ is }) => is === 'newer').length;
  return { ok: true, records, newer, skipped: readings.length - records.length };
};

/** Reads the text of a progress file however it is laid out; never throws. */
export function readWhole(text: string): FileReading {
  if (text.length > largestOther) return { ok: false, problem: 'too-large' };
  const content = parsed(text);
  if (content === undefined) return { ok: false, problem: 'not-json' };
  const file = v.safeParse(fileSchema, content);
  return file.success
    ? taken(file.output.version, file.output.events.map(readRecord))
    : { ok: false, problem: 'not-ours' };
}

/** Takes the lines of a file one by one. */
export interface LineReader {
  /** Takes the next line; false where the file is not laid out as the site writes it, and has to be read as a whole. */
  readonly take: (line: string) => boolean;
  /** What the lines held, at the end of the file; undefined where it breaks off or is laid out otherwise. */
  readonly end: () => FileReading | undefined;
}

/**
 * Reads a progress file line by line, as this version of the site writes it (a record a line) and as those before did (a record over
 * several lines, by one step indented further than its braces).
 */
export function lineReader(): LineReader {
  const readings: RecordReading[] = [];
  let state: 'head' | 'lines' | 'blocks' | 'over' | 'other' = 'head';
  let begun = '';
  let lines = 0;
  let version = 0;

  const keep = (text: string) => readings.push(readRecord(parsed(text.replace(/,$/, ''))));
  const take = (line: string): typeof state => {
    switch (state) {
      case 'head': {
        begun += line;
        lines++;
        if (!/"events": ?\[$/.test(line)) return lines < longestHead ? 'head' : 'other';
        const opened = v.safeParse(headSchema, parsed(`${begun}]}`));
        if (!opened.success) return 'other';
        version = opened.output.version;
        begun = '';
        return line.endsWith(':[') ? 'lines' : 'blocks';
      }
      case 'lines':
        if (line === ']}') return 'over';
        keep(line);
        return 'lines';
      case 'blocks':
        if (line === ' ]') return 'over';
        begun += line;
        if (/^ {2}(?:\},?|[^ {}].*|\{\},?)$/.test(line)) {
          keep(begun);
          begun = '';
        }
        return 'blocks';
      case 'over':
        return line === '}' || line === '' ? 'over' : 'other';
      case 'other':
        return 'other';
    }
  };
  return {
    take(line) {
      state = line.length > longestLine || begun.length > longestLine ? 'other' : take(line);
      return state !== 'other';
    },
    end: () => (state === 'over' ? taken(version, readings) : undefined),
  };
}
