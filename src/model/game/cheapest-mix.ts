import { requireList } from '../require/list.ts';
import { requireWhole } from '../require/whole.ts';
import { gameType } from './game-type.ts';
import { afterMix, type Measure, mixPrice } from './incentive-mix.ts';
import type { Payoffs } from './payoffs.ts';

/** The least that must be paid to make C dominant, and every mix of steps that does it for that. */
export interface CheapestMix {
  readonly price: number;
  readonly mixes: readonly (readonly number[])[];
}

/** Every combination of steps of the measures (1 to 6, each with at most 9 steps), in order. */
export function allMixes(measures: readonly Measure[]): readonly (readonly number[])[] {
  requireList('measures', measures, 1, 6);
  return measures.reduce<readonly (readonly number[])[]>(
    (mixes, { most }) =>
      mixes.flatMap((mix) => Array.from({ length: requireWhole('most', most, 0, 9) + 1 }, (_, step) => [...mix, step])),
    [[]],
  );
}

/**
 * The cheapest mixes after which C is strictly dominant (both R > T and S > P), found by trying every one; null where none is.
 * Throws a RangeError as `afterMix` and `mixPrice` do. [MODELS.md M1]
 */
export function cheapestMix(payoffs: Payoffs, measures: readonly Measure[]): CheapestMix | null {
  const priced = allMixes(measures)
    .map((steps) => ({ steps, price: mixPrice(measures, steps) }))
    .toSorted((x, y) => x.price - y.price);
  const turns = ({ steps }: { readonly steps: readonly number[] }) =>
    gameType(afterMix(payoffs, measures, steps)) === 'C-dominant';
  const first = priced.find(turns);
  if (!first) return null;
  const { price } = first;
  return { price, mixes: priced.filter((mix) => mix.price === price && turns(mix)).map(({ steps }) => steps) };
}
