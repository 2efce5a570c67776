import { type MemoryOne, requireMemoryOne } from './memory-one.ts';

/** Two memory-one players as a chain over CC, CD, DC, DD (A's move first): where it starts and how it steps; rows sum to 1. */
export interface OutcomeChain {
  readonly start: readonly number[];
  readonly steps: readonly (readonly number[])[];
}

const outcomes = (p: number, q: number): number[] => [p * q, p * (1 - q), (1 - p) * q, (1 - p) * (1 - q)];

/** The four-state chain that A and B make together; B sees each outcome from its own side. [Nowak and Sigmund 1990] */
export function outcomeChain(a: MemoryOne, b: MemoryOne): OutcomeChain {
  requireMemoryOne(a);
  requireMemoryOne(b);
  return {
    start: outcomes(a.first, b.first),
    steps: [outcomes(a.pCC, b.pCC), outcomes(a.pCD, b.pDC), outcomes(a.pDC, b.pCD), outcomes(a.pDD, b.pDD)],
  };
}
