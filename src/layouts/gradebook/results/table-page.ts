/** How many cells a page has at most, unless it has few rows then; how many are drawn at a stretch; how many are printed. */
const most = { page: 2400, stretch: 400, print: 30_000 };
const leastRows = 25;

/** What is seen of a table whose rows do not all fit. */
export interface TablePage {
  readonly pages: number;
  /** the page that is shown, from 0 */
  readonly page: number;
  readonly pageSize: number;
  /** the rows that are shown now: from the first to before the last */
  readonly start: number;
  readonly end: number;
  /** whether the page is shown to its end */
  readonly isDrawn: boolean;
}

interface Seen {
  /** the page that was turned to */
  readonly turned: number;
  /** how many stretches of it may be drawn: a large page all at once would keep the browser from answering */
  readonly stretches: number;
  /** a print has the whole table, unless that would be a book */
  readonly isPrinting: boolean;
}

/** What is seen of a table with so many rows and columns. */
export function tablePage(rows: number, columns: number, { turned, stretches, isPrinting }: Seen): TablePage {
  const rowsIn = (cells: number) => Math.ceil(cells / Math.max(1, columns));
  const pageSize =
    isPrinting && rows <= rowsIn(most.print) ? Math.max(1, rows) : Math.max(leastRows, rowsIn(most.page));
  const pages = Math.ceil(rows / pageSize);
  const page = Math.min(turned, Math.max(0, pages - 1));
  const start = page * pageSize;
  const whole = Math.min(rows, start + pageSize);
  const end = isPrinting ? whole : Math.min(whole, start + stretches * rowsIn(most.stretch));
  return { pages, page, pageSize, start, end, isDrawn: end === whole };
}
