import type { Payoffs } from '../game/payoffs.ts';
import type { Table } from './table.ts';

/** A lab's payoffs as the table has changed them, in whole tenths: with what was added to them, the fine it expects and the plug it would lose. [CONVENE.md §1; MODELS.md M1, M6, M7] */
export function labSum({ R, S, T, P }: Payoffs, table: Table): Payoffs {
  const fined = Math.floor((table.detection * table.fine) / 100);
  // without a code a visit cannot tell a careful lab for certain
  const finedWrongly = table.code === 0 ? Math.floor(fined / 8) : 0;
  const plug = Math.floor((22 * table.code * (100 - table.kept)) / 100);
  return {
    R: R + table.upside + table.cheaper - finedWrongly,
    S: S + table.cheaper + table.exposure - finedWrongly,
    T: T + table.pressure - table.advantage - fined - plug,
    P: P - table.downside - fined,
  };
}
