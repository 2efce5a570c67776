import { writePairs } from '#ui/url-state.ts';

/** How countries deal with one another’s tests: each runs its own, or they accept one, agreed in pairs or through a hub. */
export const ways = ['alone', 'pairs', 'hub'] as const;
export type Way = (typeof ways)[number];

/** What the reader may expect of the number of agreements in pairs when there are twice as many countries. */
export const guesses = ['half', 'twice', 'web', 'ten'] as const;
export type Guess = (typeof guesses)[number];

/** How many countries, in which way, and in percent: what a check takes of a full test, and what differs of all that it does not cover. */
export interface State {
  readonly way: Way;
  readonly countries: number;
  readonly differs: number;
  readonly check: number;
  readonly guess?: Guess | undefined;
}

/** What a reader can set, how far, and in what steps. */
export const ranges = {
  countries: { min: 2, max: 20, step: 1 },
  differs: { min: 0, max: 100, step: 5 },
  check: { min: 0, max: 100, step: 5 },
} as const;
export type Setting = keyof typeof ranges;

/** How many weeks a full test takes. */
export const weeks = 10;

/** How the figure opens, and how many countries the guess is about. */
export const opening: State = { way: 'pairs', countries: 5, differs: 0, check: 20 };
export const trial = 10;

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ way, countries, differs, check, guess }: State): string =>
  writePairs({ w: way, n: countries, d: differs, r: check, guess });
