import type { Payoffs } from '../game/payoffs.ts';

/** The six labs, in the order in which they are drawn, choose and are named. */
export const labNames = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type LabName = (typeof labNames)[number];

/** What a lab is good at: the more even the two are spread, the more there is to gain together. */
export type Craft = 'proofs' | 'code';

/** What was drawn for a lab and stays: its payoffs in tenths of a point, how fast its belief follows what it sees (percent), its craft. */
export interface Lab extends Payoffs {
  readonly pace: number;
  readonly craft: Craft;
}
