import type { Table } from '#ui/csv.ts';
import { table as tableOfPledge } from './pledge/table.ts';
import type { State } from './state.ts';
import { tableOfGate } from './table-of-gate.ts';
import type { Text } from './text.ts';

/** The numbers of stages or of months around a state; of a pledge, each threshold. */
export const table = (state: State, text: Text): Table =>
  (state.scene === 'pledge' ? tableOfPledge : tableOfGate)(state, text);
