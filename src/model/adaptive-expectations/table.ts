import type { Payoffs } from '../game/payoffs.ts';
import { requireList } from '../require/list.ts';
import { requireWhole } from '../require/whole.ts';

/** What a round finds: what each of three labs believes of any other, in parts of `sure`, and what shipping pays each of them, in tenths of a point. */
export interface Table {
  readonly beliefs: readonly number[];
  readonly payoffs: Payoffs;
}

/** How many labs best-reply. Beside them sits one that always ships safe: so each sees as many others. */
export const labs = 3;

/** The belief of a lab that is sure of the others. In such parts a percent can go three times halfway to a share of three, and stays whole. */
export const sure = 2400;

/** Returns the table if it has a belief from 0 to `sure` for each lab and payoffs in whole tenths within ±1000; throws a RangeError otherwise. */
export function requireTable(table: Table): Table {
  for (const belief of requireList('beliefs', table.beliefs, labs, labs)) requireWhole('beliefs', belief, 0, sure);
  requireTenths(table.payoffs);
  return table;
}

/** Returns the payoffs if all four are whole tenths within ±1000; throws a RangeError that names the first that is not. */
export function requireTenths(payoffs: Payoffs): Payoffs {
  for (const name of ['R', 'S', 'T', 'P'] as const) requireWhole(name, payoffs[name], -1000, 1000);
  return payoffs;
}
