import { dsvFormat } from 'd3-dsv';
import { headKey, roleOf } from './columns.ts';

/** What separates cells. */
export type Delimiter = ',' | ';' | '\t' | '|';

/** A line of a table: exactly as it was written, its end apart, and what its cells say. */
export interface TableRow {
  readonly written: string;
  /** the line’s end; empty where the file ends without one */
  readonly end: string;
  readonly cells: readonly string[];
}

/** A text as a table. Its rows, as written, are the text again. */
export interface Table {
  readonly delimiter: Delimiter;
  readonly rows: readonly TableRow[];
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];
/** Among how many rows heads are looked for. */
export const headRows = 8;
/** How many rows tell what separates cells. */
const sampled = 60;

/** Reads a text as a table, whatever separates its cells: what cuts most rows into the same number of cells, and more than one. */
export function readTable(text: string): Table {
  const named = /^(?:"?sep=([,;\t|])"?)(?=\r|\n)/i.exec(text)?.[1] as Delimiter | undefined;
  const delimiter = named ?? likeliest(text);
  return { delimiter, rows: rowsOf(text, delimiter) };
}

function likeliest(text: string): Delimiter {
  const start = text.slice(0, 100_000);
  const judged = delimiters.map((delimiter) => {
    const rows = rowsOf(start, delimiter, sampled).filter(({ written }) => written.trim() !== '');
    const isHeaded = rows
      .slice(0, headRows)
      .some(({ cells }) => cells.filter((cell) => roleOf(headKey(cell))).length > 1);
    const widths = rows.map(({ cells }) => cells.length);
    const counts = new Map<number, number>();
    for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
    const [width = 1, most = 0] = [...counts].filter(([cells]) => cells > 1).toSorted((a, b) => b[1] - a[1])[0] ?? [];
    // “Khalil, Amira” under a head of one cell is one cell too
    const isInNames = delimiter === ',' && width === 2 && widths.length > 1 && widths[0] === 1;
    return { delimiter, width, share: isHeaded ? 1 : isInNames ? 0 : most / Math.max(1, widths.length) };
  });
  const best = judged
    .filter(({ share }) => share >= 0.6)
    .toSorted((a, b) => Math.round(10 * (b.share - a.share)) || b.width - a.width)[0];
  // one cell a row: whatever stands nowhere in it can separate what is added
  return best?.delimiter ?? delimiters.find((delimiter) => !text.includes(delimiter)) ?? ',';
}

function rowsOf(text: string, delimiter: Delimiter, most = Number.POSITIVE_INFINITY): readonly TableRow[] {
  return split(text, delimiter, true, most) ?? split(text, delimiter, false, most) ?? [];
}

/** The rows of a text; undefined where a quotation that is minded has no end. */
function split(text: string, delimiter: Delimiter, quoted: boolean, most: number): readonly TableRow[] | undefined {
  const { parseRows } = dsvFormat(delimiter);
  const rows: TableRow[] = [];
  const cut = new RegExp(quoted ? `["\\r\\n${delimiter === '|' ? '\\|' : delimiter}]` : '[\\r\\n]', 'g');
  let begin = 0;
  let cell = 0;
  const add = (to: number, end: string) => {
    const written = text.slice(begin, to);
    rows.push({ written, end, cells: quoted ? (parseRows(written)[0] ?? ['']) : written.split(delimiter) });
    begin = to + end.length;
    cell = begin;
    cut.lastIndex = begin;
  };
  for (let hit = cut.exec(text); hit && rows.length < most; hit = cut.exec(text)) {
    const { index } = hit;
    if (hit[0] === '"') {
      // a quotation mark within a cell is a sign like any other
      if (index !== cell) continue;
      const close = closing(text, index + 1);
      if (close === undefined) return undefined;
      cut.lastIndex = close;
    } else if (hit[0] === '\n') add(index, '\n');
    else if (hit[0] === '\r') add(index, text[index + 1] === '\n' ? '\r\n' : '\r');
    else cell = index + 1;
  }
  if (begin < text.length && rows.length < most) add(text.length, '');
  return rows;
}

/** Where a quotation is over; undefined where it is not. */
function closing(text: string, from: number): number | undefined {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2))
    if (text[at + 1] !== '"') return at + 1;
  return undefined;
}
