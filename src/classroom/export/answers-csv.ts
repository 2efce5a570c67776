import { type Cell, csvCell } from './csv-cell.ts';
import { encodeText } from './encode-text.ts';

/** How one learner answered one question. */
export interface AnswerLine {
  /** as typed, or as the class list has it */
  readonly name: string;
  /** the learner’s number on the class list */
  readonly number: string | undefined;
  /** the receipt’s number */
  readonly receipt: string;
  /** when it was handed in, `yyyy-mm-dd` */
  readonly date: string;
  readonly question: string;
  /** what was answered at first and at last, in words; undefined where it was not */
  readonly first: string | undefined;
  /** 0 to 1 */
  readonly firstScore: number | undefined;
  readonly last: string | undefined;
  readonly lastScore: number | undefined;
  readonly tries: number;
  /** percent, where it was said */
  readonly sure: number | undefined;
  readonly seconds: number | undefined;
}

const columns = [
  'name',
  'number',
  'receipt',
  'date',
  'question',
  'first',
  'firstScore',
  'last',
  'lastScore',
  'tries',
  'sure',
  'seconds',
] as const satisfies readonly (keyof AnswerLine)[];

/** The heads of its columns. */
export type AnswerHeads = Readonly<Record<keyof AnswerLine, string>>;

/** A file of all answers, a line for each learner and question (RFC 4180, UTF-8 with its mark, by which spreadsheets know it). */
export function answersCsv(lines: readonly AnswerLine[], heads: AnswerHeads): Uint8Array<ArrayBuffer> {
  const written = (cells: readonly Cell[]) => `${cells.map((cell) => csvCell(cell)).join(',')}\r\n`;
  const rows = [columns.map((column) => heads[column]), ...lines.map((line) => columns.map((column) => line[column]))];
  return encodeText(rows.map(written).join(''), 'utf-8', true);
}
