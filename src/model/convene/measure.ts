/** The twelve measures that a card can stand for, three of each strategy: beliefs, shared research, oversight, incentives. [CONVENE.md §2] */
export const measures = [
  'risks',
  'steps',
  'word',
  'proofs',
  'good',
  'guard',
  'codes',
  'plans',
  'scrutiny',
  'praise',
  'liability',
  'connect',
] as const;
export type Measure = (typeof measures)[number];
