import type { Table } from '#ui/csv.ts';
import type { State } from './state.ts';
import { claims, filing, numberOf } from './ten.ts';
import type { Text } from './text.ts';

/** The ten claims: where the reader has them, where we do and why; in an exercise (`silent`) only the reader’s own. */
export function table(state: State, text: Text, silent = false): Table {
  const columns = text.table.columns;
  return {
    caption: text.table.caption,
    columns: silent ? columns.slice(0, 3) : columns,
    rows: claims.map((claim) => {
      const own = state.filed[claim];
      const row = [numberOf(claim), text.claims[claim].says, own ? text.drawers[own] : text.table.none];
      if (silent) return row;
      return [...row, text.drawers[filing(claim).drawer], text.claims[claim].why];
    }),
  };
}
