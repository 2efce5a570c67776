/** A table as a figure shows it: a caption, the columns' names, and rows of the same length. */
export interface Table {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** A cell as RFC 4180 wants it; text that a spreadsheet would run as a formula gets an apostrophe before it. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The table as a CSV file's text: RFC 4180, lines ended by CRLF, formula-safe, the caption left out. */
export const csvOf = (table: Table): string =>
  [table.columns, ...table.rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
