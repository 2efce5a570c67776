/** The three tables that a game can be played at, by what keeps their labs from being careful. */
export const scenarios = ['worried', 'standard', 'race'] as const;
export type Scenario = (typeof scenarios)[number];

/** The lowest and the highest number that may be drawn. */
export type Range = readonly [low: number, high: number];

/**
 * What a table's numbers are drawn from: payoffs in tenths of a point, beliefs and walls in percent, weeks of lead; then by how much
 * more cutting pays from round to round (tenths), and how far AI reaches at first (percent).
 */
export interface Draws {
  readonly R: Range;
  readonly S: Range;
  readonly T: Range;
  readonly P: Range;
  readonly belief: Range;
  readonly wall: Range;
  readonly weeks: Range;
  readonly press: number;
  readonly reach: number;
}

/** What each table is drawn from. Ours, tuned for play: they measure nothing. [CONVENE.md §1] */
export const draws: Readonly<Record<Scenario, Draws>> = {
  worried: {
    R: [38, 44],
    S: [0, 6],
    T: [33, 38],
    P: [15, 20],
    belief: [20, 55],
    wall: [48, 75],
    weeks: [0, 12],
    press: 2,
    reach: 82,
  },
  standard: {
    R: [32, 36],
    S: [2, 8],
    T: [38, 46],
    P: [10, 16],
    belief: [20, 55],
    wall: [49, 75],
    weeks: [0, 12],
    press: 1,
    reach: 88,
  },
  race: {
    R: [38, 42],
    S: [0, 8],
    T: [33, 40],
    P: [9, 16],
    belief: [5, 35],
    wall: [46, 74],
    weeks: [0, 20],
    press: 2,
    reach: 85,
  },
};
