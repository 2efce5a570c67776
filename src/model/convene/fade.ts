import type { Table } from './table.ts';

/** The table once what does not last has faded: risks told by 1, praise and blame by 2, and visits that no fine pays for by 6; none below 0. [CONVENE.md §1, step 10] */
export const fade = (table: Table): Table => ({
  ...table,
  downside: Math.max(0, table.downside - 1),
  exposure: Math.max(0, table.exposure - 2),
  advantage: Math.max(0, table.advantage - 2),
  detection: table.fine === 0 ? Math.max(0, table.detection - 6) : table.detection,
});
