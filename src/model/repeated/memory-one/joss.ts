import { requireProbability } from '../../require/probability.ts';
import type { MemoryOne } from './memory-one.ts';

/** Tit for tat that answers C with D with chance `slyness` in [0,1]. [Axelrod 1980] */
export function joss(slyness: number): MemoryOne {
  requireProbability('slyness', slyness);
  const keep = 1 - slyness;
  return { pCC: keep, pCD: 0, pDC: keep, pDD: 0, first: keep };
}
