/** What a cell holds: words, a number, or nothing. */
export type Cell = string | number | undefined;

/**
 * A cell as it is written (RFC 4180). Words that a spreadsheet would take for a formula get an apostrophe before them, by which it takes
 * them for words; a number is written as one, with four decimals at most and a point before them, in any language.
 */
export function csvCell(cell: Cell, delimiter = ',', always = false): string {
  const text = cell === undefined ? '' : typeof cell === 'number' ? String(Number(cell.toFixed(4))) : guarded(cell);
  return always || text.includes('"') || text.includes(delimiter) || /[\r\n]|^\s|\s$/.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

const guarded = (text: string): string => (/^\s*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);
