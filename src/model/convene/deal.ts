import { mulberry32 } from '../random/mulberry32.ts';
import { shuffle } from '../random/shuffle.ts';
import { requireOneOf } from '../require/one-of.ts';
import { clipPercent } from './clip-percent.ts';
import { type Lab, type LabName, labNames } from './lab.ts';
import { measures } from './measure.ts';
import { type News, newsItems } from './news.ts';
import { draws, type Range, type Scenario, scenarios } from './scenario.ts';
import type { Table } from './table.ts';

/** By how much a lab's first belief stands above or below the drawn one, in percent; what a reader did before may move it. [STORY.md §4] */
export type Leanings = Readonly<Partial<Record<LabName, 10 | -10>>>;

/** A game as it is dealt: who sits at the table, what comes up in rounds 2 to 8, and how the table stands before round 1. */
export interface Deal {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly labs: readonly Lab[];
  /** how many pairs of a lab of proofs and one of code there are, 0 to 3 */
  readonly pairs: number;
  readonly news: readonly News[];
  readonly opening: Table;
}

/**
 * The game of this table and seed (a whole number from 0 to 2^32−1), always the same one; `leanings` move first beliefs and nothing else.
 * Throws a RangeError for another scenario, seed or leaning. [CONVENE.md §1]
 */
export function deal(scenario: Scenario, seed: number, leanings: Leanings = {}): Deal {
  const { press: _, reach, ...range } = draws[requireOneOf('scenario', scenario, scenarios)];
  const random = mulberry32(seed);
  const draw = ([low, high]: Range) => low + Math.floor(random() * (high - low + 1));
  // the order of these draws is the order of the rules
  const drawn = labNames.map((name) => ({
    R: draw(range.R),
    S: draw(range.S),
    T: draw(range.T),
    P: draw(range.P),
    belief: clipPercent(draw(range.belief) + requireOneOf('leanings', leanings[name] ?? 0, [0, 10, -10])),
    pace: draw([20, 40]),
    wall: draw(range.wall),
    weeks: draw(range.weeks),
    craft: draw([0, 1]) ? ('code' as const) : ('proofs' as const),
  }));
  const coders = drawn.filter(({ craft }) => craft === 'code').length;
  const news = shuffle(newsItems, random).slice(0, 7);
  const opening: Table = {
    ...nothingPlayed,
    reach,
    beliefs: drawn.map(({ belief }) => belief),
    walls: drawn.map(({ wall }) => wall),
    weeks: drawn.map(({ weeks }) => weeks),
    acts: drawn.map(() => 'D'),
    deck: shuffle(measures, random),
  };
  const labs = drawn.map(({ R, S, T, P, pace, craft }) => ({ R, S, T, P, pace, craft }));
  return { scenario, seed, labs, pairs: Math.min(coders, labNames.length - coders), news, opening };
}

const nothingPlayed = {
  pressure: 0,
  upside: 0,
  cheaper: 0,
  exposure: 0,
  advantage: 0,
  downside: 0,
  fine: 0,
  detection: 0,
  code: 0,
  kept: 100,
  openness: 0,
  alarm: 0,
  tests: 66,
  influence: 2,
  guarded: false,
  locked: false,
  careful: 0,
} as const;
