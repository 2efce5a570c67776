import type { Action } from '../game/action.ts';
import { labs, requireTable, sure, type Table } from './table.ts';

/** The beliefs after a round: each halfway to the share that the lab saw ship safe of the other three, among them the one that always does. */
export function believe(table: Table, acts: readonly Action[]): readonly number[] {
  const careful = acts.filter((act) => act === 'C').length;
  return requireTable(table).beliefs.map((belief, lab) => {
    const seen = 1 + careful - (acts[lab] === 'C' ? 1 : 0);
    return (belief + (seen * sure) / labs) / 2;
  });
}
