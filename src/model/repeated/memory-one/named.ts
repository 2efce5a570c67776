import { generousTitForTat } from './generous-tit-for-tat.ts';
import { joss } from './joss.ts';
import type { MemoryOne } from './memory-one.ts';

/** The names of the memory-one rules that the library knows. */
export type MemoryOneName =
  | 'ALLC'
  | 'ALLD'
  | 'TFT'
  | 'STFT'
  | 'GRIM'
  | 'WSLS'
  | 'GTFT13'
  | 'RANDOM'
  | 'FBF'
  | 'JOSS'
  | 'ALT'
  | 'EXT2';

/**
 * Memory-one rules by the literature's short names. GRIM here forgives as soon as a round of CC slips through; FBF is firm
 * but fair [Nowak and Sigmund 1994]; ALT alternates; EXT2 takes twice its opponent's gain over P in the game 3, 0, 5, 1
 * [Press and Dyson 2012].
 */
export const memoryOneNamed: Readonly<Record<MemoryOneName, MemoryOne>> = {
  ALLC: { pCC: 1, pCD: 1, pDC: 1, pDD: 1, first: 1 },
  ALLD: { pCC: 0, pCD: 0, pDC: 0, pDD: 0, first: 0 },
  TFT: generousTitForTat(0),
  STFT: { ...generousTitForTat(0), first: 0 },
  GRIM: { pCC: 1, pCD: 0, pDC: 0, pDD: 0, first: 1 },
  WSLS: { pCC: 1, pCD: 0, pDC: 0, pDD: 1, first: 1 },
  GTFT13: generousTitForTat(1 / 3),
  RANDOM: { pCC: 0.5, pCD: 0.5, pDC: 0.5, pDD: 0.5, first: 0.5 },
  FBF: { pCC: 1, pCD: 0, pDC: 1, pDD: 1, first: 1 },
  JOSS: joss(0.1),
  ALT: { pCC: 0, pCD: 0, pDC: 1, pDD: 1, first: 1 },
  EXT2: { pCC: 7 / 9, pCD: 0, pDC: 2 / 3, pDD: 0, first: 0 },
};
