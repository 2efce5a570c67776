import type { Roster } from '#classroom/roster/read-roster.ts';
import { type Cell, csvCell } from './csv-cell.ts';
import { encodeText } from './encode-text.ts';

/** What is added for somebody on the list. */
export interface PersonResult {
  readonly answered: number;
  /** right at the first try */
  readonly right: number;
  /** when it was handed in, `yyyy-mm-dd` */
  readonly date: string;
}

/** The heads of the columns that are added. */
export type ResultHeads = Readonly<Record<keyof PersonResult, string>>;

/** A row with more cells than this makes no other row longer. */
const widest = 500;

/**
 * The same class list back, byte for byte as it came, with three columns added at the end: how many questions each person answered,
 * how many of them right at the first try, and the date. `results` is by the person’s row; who has none gets empty cells.
 */
export function listWithResults(
  { people, table, head, written }: Roster,
  results: ReadonlyMap<number, PersonResult>,
  heads: ResultHeads,
): Uint8Array<ArrayBuffer> {
  const { delimiter, rows } = table;
  const persons = new Set(people.map(({ row }) => row));
  const widths = rows.map(({ cells }, row) => (row === head || persons.has(row) ? cells.length : 0));
  const width = widths.reduce((most, each) => (each > most && each <= widest ? each : most), 0);
  const model = rows[head ?? people[0]?.row ?? 0]?.written ?? '';
  const always = model.length > 1 && model.split(delimiter).every((cell) => /^".*"$/s.test(cell));
  const added = (row: number): readonly Cell[] | undefined => {
    if (row === head) return [heads.answered, heads.right, heads.date];
    const result = results.get(row);
    if (result) return [result.answered, result.right, result.date];
    return persons.has(row) ? [undefined, undefined, undefined] : undefined;
  };
  const text = rows.map(({ written: line, end, cells }, row) => {
    const ours = added(row);
    if (!ours) return line + end;
    const missing: readonly Cell[] = new Array(Math.max(0, width - cells.length)).fill(undefined);
    const cellsOfOurs = [...missing, ...ours].map((cell) => csvCell(cell, delimiter, always));
    return [line, ...cellsOfOurs].join(delimiter) + end;
  });
  return encodeText(text.join(''), written.encoding, written.mark);
}
