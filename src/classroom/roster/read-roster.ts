import { type DecodedText, decodeText } from '#classroom/import/decode-text.ts';
import { isZip } from '#classroom/import/zip-entries.ts';
import { headKey, isNoPerson, type Role, roleOf } from './columns.ts';
import { nameParts } from './name-key.ts';
import { headRows, readTable, type Table } from './table.ts';

/** Somebody on a class list. */
export interface Person {
  /** the place of their row in the table */
  readonly row: number;
  readonly name: string;
  readonly number?: string;
  readonly first?: string;
  readonly last?: string;
  readonly mail?: string;
  /** everything that a learner may have typed to say who they are, but for the name */
  readonly ids: readonly string[];
}

/** A class list: its people, and the table that they stand in, to be given back. */
export interface Roster {
  readonly people: readonly Person[];
  readonly table: Table;
  /** the row with the heads of its columns, where it has one */
  readonly head: number | undefined;
  readonly written: Pick<DecodedText, 'encoding' | 'mark'>;
}

/** A class list, or why it was not taken. */
export type RosterReading =
  | { readonly ok: true; readonly roster: Roster }
  | { readonly ok: false; readonly problem: 'empty' | 'spreadsheet' | 'too-large' | 'no-people' };

type Columns = ReadonlyMap<Role, number>;

/** Far more than the list of any school. */
const largest = 10_000_000;
/** How many rows tell what a column holds. */
const sampled = 200;

/** Reads a class list in whatever form it comes: with or without heads, one name a line, or all in one line. Never throws. */
export function readRoster(bytes: Uint8Array): RosterReading {
  if (isZip(bytes)) return { ok: false, problem: 'spreadsheet' };
  if (bytes.length > largest) return { ok: false, problem: 'too-large' };
  const { text, encoding, mark } = decodeText(bytes);
  if (text.trim() === '') return { ok: false, problem: 'empty' };
  const table = readTable(onePersonALine(text));
  const head = headOf(table);
  const columns = columnsOf(table, head);
  const people = table.rows.flatMap(({ cells }, row) => (row > (head ?? -1) ? personOf(cells, row, columns) : []));
  if (people.length === 0) return { ok: false, problem: 'no-people' };
  return { ok: true, roster: { people, table, head, written: { encoding, mark } } };
}

/** A list in one line, as mail programs copy it, with a line for each of its three or more. */
function onePersonALine(text: string): string {
  if (/[\r\n]/.test(text.trim())) return text;
  const line = text
    .trim()
    .replace(/"([^",]*),\s*([^",]*)"\s*</g, '$2 $1 <')
    .replace(/"([^",]*)"\s*</g, '$1 <');
  const parts = [';', '\t', ','].map((sign) => line.split(sign)).find(({ length }) => length > 2);
  return parts
    ? `${parts
        .map((part) => part.trim())
        .filter((part) => part !== '')
        .join('\n')}\n`
    : text;
}

const cell = (cells: readonly string[], column: number | undefined): string =>
  (column === undefined ? '' : (cells[column] ?? '')).trim();
const isMailAddress = (text: string): boolean => /^[^\s@<>]+@[^\s@<>]+$/.test(text);
const isNumber = (text: string): boolean => /\d/.test(text) && /^[\p{L}]{0,3}[\d./_-]+[\p{L}]{0,2}$/u.test(text);
const isName = (text: string): boolean => /\p{L}/u.test(text) && !/[\d@]/.test(text);

function headOf({ rows }: Table): number | undefined {
  const known = rows.slice(0, headRows).findIndex(({ cells }) => {
    const roles = cells.map((text) => roleOf(headKey(text)));
    const isOfData = cells.some((text) => isMailAddress(text.trim()) || isNumber(text.trim()));
    return !isOfData && roles.some((role) => role !== undefined && role !== 'login');
  });
  if (known >= 0) return known;
  // heads in words that are not known: where every other row has a number or an address, and the first has not
  const first = rows.findIndex(({ written }) => written.trim() !== '');
  const columns = guessed(rows.slice(first + 1).map(({ cells }) => cells));
  const cells = rows[first]?.cells ?? [];
  const [number, mail] = [columns.get('number'), columns.get('mail')];
  const lacks = (column: number | undefined, is: (text: string) => boolean) =>
    column !== undefined && cell(cells, column) !== '' && !is(cell(cells, column));
  return lacks(mail, isMailAddress) || (lacks(number, isNumber) && !/\d/.test(cell(cells, number))) ? first : undefined;
}

function columnsOf({ rows }: Table, head: number | undefined): Columns {
  const columns = new Map<Role, number>();
  for (const [column, text] of (head === undefined ? [] : (rows[head]?.cells ?? [])).entries()) {
    const key = headKey(text);
    const role = roleOf(key);
    // what a school calls a learner’s number comes before what a system calls its row
    if (role && (!columns.has(role) || /^(?:sis user id|student (?:id|number)|id number)$/.test(key)))
      columns.set(role, column);
  }
  // “Name; Vorname”
  const [name, isSplit] = [columns.get('name'), columns.has('first') && !columns.has('last')];
  if (isSplit && name !== undefined && headKey(rows[head ?? 0]?.cells[name] ?? '') === 'name') {
    columns.delete('name');
    columns.set('last', name);
  }
  const inContent = guessed(rows.slice((head ?? -1) + 1).map(({ cells }) => cells));
  const isNamed = columns.has('name') || columns.has('first') || columns.has('last');
  const isHeaded = columns.size > 0;
  for (const [role, column] of inContent) {
    const isOfName = role === 'name' || role === 'first' || role === 'last';
    // under heads that are known, another number is a mark or a date
    const isWanted = isOfName ? !isNamed : role === 'mail' || !isHeaded;
    if (isWanted && !columns.has(role) && ![...columns.values()].includes(column)) columns.set(role, column);
  }
  return columns;
}

/** What columns hold, by what most of their cells are. */
function guessed(rows: readonly (readonly string[])[]): Columns {
  const filled = rows.filter((cells) => cells.some((text) => text.trim() !== '')).slice(0, sampled);
  const width = filled.reduce((most, { length }) => Math.max(most, Math.min(length, sampled)), 0);
  const mostly = (column: number, is: (text: string) => boolean) => {
    const texts = filled.map((cells) => cell(cells, column)).filter((text) => text !== '');
    return texts.length > 0 && texts.filter(is).length > 0.6 * texts.length;
  };
  const all = Array.from({ length: width }, (_each, column) => column);
  const columns = new Map<Role, number>();
  const set = (role: Role, column: number | undefined) => {
    if (column !== undefined) columns.set(role, column);
  };
  const names = all.filter(
    (column) => mostly(column, isName) || mostly(column, (text) => /<[^\s@]+@[^\s@]+>/.test(text)),
  );
  set(
    'mail',
    all.find((column) => mostly(column, isMailAddress)),
  );
  set(
    'number',
    all.find((column) => mostly(column, isNumber) && distinct(filled, column)),
  );
  const [one, two] = names;
  if (one === undefined) return columns;
  const isWhole = mostly(one, (text) => nameParts(text).length > 1);
  if (two === undefined || two !== one + 1 || isWhole || !distinct(filled, two)) columns.set('name', one);
  // “Khalil, Amira” is a last name first; without the space after the comma nobody can tell
  else if (filled.filter((cells) => cells[two]?.startsWith(' ')).length > filled.length / 2)
    columns.set('last', one).set('first', two);
  else columns.set('first', one).set('last', two);
  return columns;
}

/** Whether a column tells people apart: most of its cells stand there once. */
function distinct(rows: readonly (readonly string[])[], column: number): boolean {
  const texts = rows.map((cells) => cell(cells, column)).filter((text) => text !== '');
  return new Set(texts).size > texts.length / 2;
}

function personOf(cells: readonly string[], row: number, columns: Columns): readonly Person[] {
  const of = (role: Role) => cell(cells, columns.get(role));
  const mailed = /^(.*?)\s*<([^\s<>@]+@[^\s<>@]+)>$/.exec(of('name'));
  const mail = of('mail') || (mailed?.[2] ?? '');
  const [first, last, number, login] = [of('first'), of('last'), of('number'), of('login')];
  const whole = (mailed ? mailed[1]?.replace(/^"|"$/g, '') : of('name')) ?? '';
  const inOrder = /^([\p{L}\p{M}'’ .-]+),\s*([\p{L}\p{M}'’ .-]+)$/u.exec(whole);
  const name = whole
    ? inOrder
      ? `${inOrder[2]} ${inOrder[1]}`.trim()
      : whole
    : [first, last].filter((part) => part !== '').join(' ') || mail || number || login;
  if (name === '' || (isNoPerson(headKey(name)) && !mail && !number)) return [];
  const ids = [number, login, mail].filter((id) => id !== '');
  return [
    {
      row,
      name,
      ids,
      ...(number && { number }),
      ...(first && { first }),
      ...(last && { last }),
      ...(mail && { mail }),
    },
  ];
}
