import { max, mean, min } from 'd3-array';
import { requireList } from '../require/list.ts';
import { requireProbability } from '../require/probability.ts';

/** Ways in which many levels of safety make one. */
export interface AggregateSafety {
  /** The weakest link. */
  readonly min: number;
  readonly mean: number;
  /** The best shot. */
  readonly max: number;
  /** Everybody is needed: no accident anywhere, if each level is a lab's own chance of none. */
  readonly product: number;
  readonly anyAccident: number;
}

/** Aggregates of 1 to 10,000 levels in [0,1]. [Hirshleifer 1983; MODELS.md M5] */
export function aggregateSafety({ levels }: { levels: readonly number[] }): AggregateSafety {
  for (const level of requireList('levels', levels, 1, 10_000)) requireProbability('levels', level);
  const product = levels.reduce((all, level) => all * level, 1);
  return {
    min: min(levels) as number,
    mean: mean(levels) as number,
    max: max(levels) as number,
    product,
    anyAccident: 1 - product,
  };
}
