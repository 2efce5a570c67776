import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { inBetween, spent } from './outcome.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** How many people are in between in some years, and how many years they have spent there by then. */
export const table = (state: State, text: Text): Table => ({
  ...text.table,
  rows: [1, 3, 5, 10, 20, 30].map((year) => [year, printed(inBetween(state, year), 1), printed(spent(state, year), 1)]),
});
