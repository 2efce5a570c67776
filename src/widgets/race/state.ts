import { writePairs } from '#ui/url-state.ts';

/** What the reader finds out: what publishing does to one race and to all like it, and where that turns. */
export const scenes = ['one', 'curves'] as const;
export type Scene = (typeof scenes)[number];

/** What labs know of how far they are: nothing, each its own, all of them all. */
export const knowings = ['none', 'own', 'all'] as const;
export type Known = (typeof knowings)[number];

/** What the reader may expect of publishing, and of publishing where little hangs on winning. */
export const guesses = { one: ['fewer', 'same', 'more'], curves: ['open', 'level', 'closed'] } as const;
export type Guess = (typeof guesses)[Scene][number];

/**
 * Who knows what; how many labs race; what losing costs, of the 100 that winning is worth; how many weeks of work a model takes; and
 * the number of the drawn race, its seed.
 */
export interface State {
  readonly scene: Scene;
  readonly known: Known;
  readonly labs: number;
  readonly cost: number;
  readonly weeks: number;
  readonly race: number;
  readonly guess?: Guess | undefined;
}

/** What a reader can set with a slider. */
export type Setting = 'cost' | 'weeks' | 'labs';

/** How far each setting goes, and in what steps. */
export const ranges = {
  cost: { min: 5, max: 100, step: 5, typed: 1 },
  weeks: { min: 5, max: 60, step: 5, typed: 1 },
  labs: { min: 2, max: 6, step: 1 },
} as const satisfies Record<Setting, object>;

/** The last race that a link can name; after it comes the first. */
export const lastRace = 999;

/** Weeks that all the tests take: the model’s one unit of safety. */
export const tests = 10;

/** The cost of losing that the second guess is about. */
export const trial = 10;

/** How long both plans take to turn over, and how long the weeks take to pass before the reader, in milliseconds. */
export const turning = 600;
export const passing = 1200;

/** How both scenes open: two labs, all or nothing, and a race that is close. */
const usual = { known: 'own', labs: 2, cost: 100, weeks: 20, race: 5 } as const;
export const starts: Readonly<Record<Scene, State>> = {
  one: { scene: 'one', ...usual },
  curves: { scene: 'curves', ...usual },
};

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ scene, known, labs, cost, weeks, race, guess }: State): string =>
  writePairs({ s: scene, k: known, n: labs, e: cost, w: weeks, r: race, guess });
