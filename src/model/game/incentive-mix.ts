import { requireAmount } from '../require/amount.ts';
import { requireList } from '../require/list.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';
import { type Lever, pullLever } from './lever.ts';
import { type Payoffs, requirePayoffs } from './payoffs.ts';

/** Something bought in steps: each pulls `lever` by `pull` utility (within ±1e6) and costs `price` (0 to 1e12); there are `most`. */
export interface Measure {
  readonly lever: Lever;
  readonly pull: number;
  readonly price: number;
  readonly most: number;
}

/** Returns the measures with their steps; throws a RangeError unless there are 1 to 6, with as many whole numbers of steps in range. */
function together(measures: readonly Measure[], steps: readonly number[]): readonly (readonly [Measure, number])[] {
  requireList('measures', measures, 1, 6);
  requireList('steps', steps, measures.length, measures.length);
  return measures.map((measure, place) => [measure, requireWhole('steps', steps[place] ?? -1, 0, measure.most)]);
}

/** The payoffs after `steps` of each of the `measures`, in their order; a RangeError for steps that are not there. [MODELS.md M1] */
export const afterMix = (payoffs: Payoffs, measures: readonly Measure[], steps: readonly number[]): Payoffs =>
  together(measures, steps).reduce(
    (changed, [{ lever, pull }, count]) => pullLever(changed, lever, count * requireWithin('pull', pull, -1e6, 1e6)),
    requirePayoffs(payoffs),
  );

/** What that many steps of each measure cost in all, in the unit of their prices. */
export const mixPrice = (measures: readonly Measure[], steps: readonly number[]): number =>
  together(measures, steps).reduce((sum, [{ price }, count]) => sum + count * requireAmount('price', price), 0);
