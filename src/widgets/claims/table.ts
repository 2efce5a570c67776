import type { Table } from '#ui/csv.ts';
import type { State } from './state.ts';
import { claims, filing, numberOf } from './ten.ts';
import type { Text } from './text.ts';

/** The ten claims: where the reader has them and, once all was `tried`, where we do and why. */
export function table(state: State, text: Text, tried = true): Table {
  const columns = text.table.columns;
  return {
    caption: text.table.caption,
    columns: tried ? columns : columns.slice(0, 3),
    rows: claims.map((claim) => {
      const own = state.filed[claim];
      const row = [numberOf(claim), text.claims[claim].says, own ? text.drawers[own] : text.table.none];
      if (!tried) return row;
      return [...row, text.drawers[filing(claim).drawer], text.claims[claim].why];
    }),
  };
}
