import { requireProbability } from '../../require/probability.ts';
import type { MemoryOne } from './memory-one.ts';

/** Tit for tat that lets a D pass with chance `generosity` in [0,1]; 0 is plain tit for tat. [Nowak and Sigmund 1992] */
export function generousTitForTat(generosity: number): MemoryOne {
  requireProbability('generosity', generosity);
  return { pCC: 1, pCD: generosity, pDC: 1, pDD: generosity, first: 1 };
}
