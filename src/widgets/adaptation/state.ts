import { writePairs } from '#ui/url-state.ts';

/** Which of two measures the reader may expect to leave fewer people in between at the worst time. */
export const guesses = ['slower', 'shorter', 'equal'] as const;
export type Guess = (typeof guesses)[number];

/** How many years exposed work still lasts, and how many the way to new work takes, both on average. */
export interface State {
  readonly lasts: number;
  readonly between: number;
  readonly guess?: Guess | undefined;
}

/** What a reader can set, how far, and in what steps. */
export const ranges = {
  lasts: { min: 2, max: 10, step: 0.5 },
  between: { min: 0.5, max: 4, step: 0.5 },
} as const;
export type Setting = keyof typeof ranges;

/** The years that a reader can look at; the last stands for the end, when everybody has new work. */
export const years = { min: 0, max: 40, step: 0.5 } as const;

/** How many people work in the town, and how many of them do work that a system could do. */
export const people = 100;
export const exposed = 40;

/** How the figure opens, and the two measures that the guess is about. */
export const opening: State = { lasts: 4, between: 2 };
export const trials = { slower: { lasts: 8, between: 2 }, shorter: { lasts: 4, between: 1 } } as const;

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ lasts, between, guess }: State): string => writePairs({ l: lasts, b: between, guess });
