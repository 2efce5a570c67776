import { type CareRange, careRange } from '../adaptive-expectations/care-range.ts';
import type { Payoffs } from '../game/payoffs.ts';

/** At which whole percents of belief a lab of this sum is careful: from the mark on, up to it, at all or at none; exactly there. [CONVENE.md §1] */
export function careMark(sum: Payoffs): CareRange {
  const range = careRange(sum);
  if (range.mark === undefined) return range;
  return { kind: range.kind, mark: range.kind === 'from' ? Math.ceil(range.mark) : Math.floor(range.mark) };
}
