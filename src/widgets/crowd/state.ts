import { writePairs } from '#ui/url-state.ts';

/** What is shared: work that adds up (a public good), or a job for which one act is enough (the volunteer’s dilemma). */
export const games = ['public-good', 'volunteer'] as const;
export type Game = (typeof games)[number];

/** How the worth of more work flattens: 2b√X, or b·ln(1+X). */
export const curves = ['sqrt', 'log'] as const;
export type Curve = (typeof curves)[number];

/** What the reader may expect of more labs, game by game. */
export const guesses = {
  'public-good': ['each', 'some', 'same', 'fewer'],
  volunteer: ['rarer', 'equal', 'oftener'],
} as const;
export type Guess = (typeof guesses)[Game][number];

/** How many labs there are, what the good is worth to each (b, against a cost of 1), the curve of the work, and the guess. */
export interface State {
  readonly game: Game;
  readonly labs: number;
  readonly worth: number;
  readonly curve: Curve;
  readonly guess?: Guess | undefined;
}

/** The fewest labs of each game, from which the figure counts up. */
export const fewest = { 'public-good': 1, volunteer: 2 } as const satisfies Record<Game, number>;

/** The most labs of either game. */
export const most = 12;

/** The smallest and largest worth that the figure takes, and the slider’s step; up to here a week can be drawn large enough to count. */
export const worthRange = { min: 1.5, max: 5, step: 0.5 } as const;

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ game, labs, worth, curve, guess }: State): string =>
  writePairs({ game, n: labs, b: worth, curve: curve === 'sqrt' ? undefined : curve, guess });
