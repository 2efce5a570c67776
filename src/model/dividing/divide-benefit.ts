import { sum } from 'd3-array';
import { compare } from '../numeric/compare.ts';
import { requireList } from '../require/list.ts';
import { requirePositive } from '../require/positive.ts';
import { requireWithin } from '../require/within.ts';
import { giniCoefficient } from './gini-coefficient.ts';

/** What 1 to 1000 parties get alone (0 to 1e9 each); m of them together are worth v·m^gamma (v > 0, gamma in [1, 5]). */
export interface Division {
  readonly outside: readonly number[];
  readonly v: number;
  readonly gamma: number;
}

/** Who stays in, and what would keep everybody. */
export interface DividedBenefit {
  /** How many stay under equal shares when all whose outside option is better leave at once, again and again. */
  readonly equalShareMembers: number;
  /** What each of them gets; 0 where none is left. */
  readonly equalShareEach: number;
  readonly grandValue: number;
  readonly sumOutside: number;
  /** Some division keeps everybody. */
  readonly grandFeasible: boolean;
  /** What must be moved from equal shares to keep everybody. */
  readonly transferNeeded: number;
  readonly surplus: number;
  /** Inequality of the outside options, in [0,1). */
  readonly giniOutside: number;
}

/** Dividing the gain from cooperation; those who are indifferent stay. [MODELS.md M13] */
export function divideBenefit({ outside, v, gamma }: Division): DividedBenefit {
  for (const option of requireList('outside', outside, 1, 1000)) requireWithin('outside', option, 0, 1e9);
  requirePositive('v', v);
  requireWithin('gamma', gamma, 1, 5);
  const worth = (members: number) => v * members ** gamma;
  const each = (members: number) => v * members ** (gamma - 1);
  let staying = [...outside];
  for (let before = -1; before !== staying.length; ) {
    before = staying.length;
    const share = each(before);
    staying = staying.filter((option) => compare(option, share) <= 0);
  }
  const n = outside.length;
  const grandValue = worth(n);
  const sumOutside = sum(outside);
  return {
    equalShareMembers: staying.length,
    equalShareEach: staying.length === 0 ? 0 : each(staying.length),
    grandValue,
    sumOutside,
    grandFeasible: compare(sumOutside, grandValue) <= 0,
    transferNeeded: sum(outside, (option) => (compare(option, each(n)) > 0 ? option - each(n) : 0)),
    surplus: grandValue - sumOutside,
    giniOutside: giniCoefficient(outside),
  };
}
