import type { Deal } from './deal.ts';
import { labSum } from './lab-sum.ts';
import type { Measure } from './measure.ts';
import type { Table } from './table.ts';
import { takeEffect } from './take-effect.ts';

/** Why a measure would change nothing now. */
export const idleReasons = ['no-code', 'nobody-would-follow', 'nobody-was-careful', 'nothing-left'] as const;
export type IdleReason = (typeof idleReasons)[number];

/** Why this measure, taken now, would change nothing but points and deck; null where it would change something. [CONVENE.md §6] */
export function whyIdle(deal: Deal, table: Table, measure: Measure): IdleReason | null {
  const after = takeEffect(deal, table, measure);
  if (Object.values(after).join() === Object.values(table).join()) return reason(deal, table, measure);
  return null;
}

function reason({ labs }: Deal, table: Table, measure: Measure): IdleReason {
  if (measure === 'connect' && table.code === 0) return 'no-code';
  if (measure === 'steps' && table.careful === 0) return 'nobody-was-careful';
  const follows = labs.some((lab) => {
    const { R, T } = labSum(lab, table);
    return R >= T;
  });
  return measure === 'word' && !follows ? 'nobody-would-follow' : 'nothing-left';
}
