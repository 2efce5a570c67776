import { writePairs } from '#ui/url-state.ts';

/** What the reader may expect to be left of the exposure when there are twice as many reviews. */
export const guesses = ['most', 'half', 'third', 'less'] as const;
export type Guess = (typeof guesses)[number];

/** How many reviews there are in four years, and how many points above capability each sets the rule. */
export interface State {
  readonly reviews: number;
  readonly margin: number;
  readonly guess?: Guess | undefined;
}

/** What a reader can set, how far, and in what steps. */
export const ranges = {
  reviews: { min: 1, max: 16, step: 1 },
  margin: { min: 0, max: 4, step: 0.5 },
} as const;

/** How many years the picture spans, and by how many points capability grows in each. */
export const years = 4;
export const growth = 4;

/** How the figure opens, and how many reviews the guess is about. */
export const opening: State = { reviews: 4, margin: 1 };
export const trial = 8;

/** How long the years take to pass before the reader, in milliseconds. */
export const passing = 1700;

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ reviews, margin, guess }: State): string => writePairs({ n: reviews, m: margin, guess });
