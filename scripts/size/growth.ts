import type { Part } from './limits.ts';
import type { Weight } from './measure-chapter.ts';
import type { SizeRecord } from './record.ts';

/** Something of a page that is larger or smaller than it was recorded. */
export interface Change {
  readonly what: string;
  readonly bytes: number;
}

/** How much a part of a page has grown since it was recorded, or nothing where it was not. */
export const grownBy = (record: SizeRecord, page: string, part: Part, weight: Weight): number | undefined => {
  const before = record.pages[page]?.[part];
  return before === undefined ? undefined : weight.parts[part] - before;
};

/** What has changed on a page since it was recorded, the largest growth first: its HTML, its styles, each of its scripts. */
export function changesOf(
  record: SizeRecord,
  page: string,
  weight: Weight,
  scripts: ReadonlyMap<string, number>,
): readonly Change[] {
  const before = record.pages[page];
  if (!before) return [];
  const bytesBefore = (name: string) => {
    const script = record.scripts[name];
    return script && (script.on ?? [page]).includes(page) ? script.bytes : 0;
  };
  const names = new Set([...weight.scripts.chapter, ...Object.keys(record.scripts)]);
  const bytesNow = (name: string) => (weight.scripts.chapter.includes(name) ? (scripts.get(name) ?? 0) : 0);
  return [
    { what: 'HTML', bytes: weight.html - before.html },
    { what: 'CSS', bytes: weight.css - before.css },
    ...[...names].map((what) => ({ what, bytes: bytesNow(what) - bytesBefore(what) })),
  ]
    .filter(({ bytes }) => bytes !== 0)
    .toSorted((x, y) => y.bytes - x.bytes);
}
