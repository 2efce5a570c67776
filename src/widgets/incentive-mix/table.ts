import type { Table } from '#ui/csv.ts';
import type { State } from './state.ts';
import { tableOfHundred } from './table-hundred.ts';
import { tableOfRace } from './table-race.ts';
import type { Text } from './text.ts';

/** The same as the figure shows, as a table. */
export const table = (state: State, text: Text): Table =>
  (state.scene === 'turn' ? tableOfRace : tableOfHundred)(state, text);
