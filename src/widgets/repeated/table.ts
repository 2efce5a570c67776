import type { Table } from '#ui/csv.ts';
import type { State } from './state.ts';
import { table as tableOfDelays } from './sure/table.ts';
import { tableOfRounds } from './table-of-rounds.ts';
import type { Text } from './text.ts';

/** The rounds that a state shows; of a deal to begin, each delay. */
export const table = (state: State, text: Text): Table =>
  (state.scene === 'sure' ? tableOfDelays : tableOfRounds)(state, text);
