import type { Card } from '#model/adaptive-expectations/card.ts';
import { sure, type Table } from '#model/adaptive-expectations/table.ts';
import { writePairs } from '#ui/url-state.ts';

/** The three labs at the table, in the order in which they are revealed; you ship safe throughout. */
export const seats = ['anvil', 'beacon', 'ember'] as const;

/** How many rounds there are. */
export const rounds = 3;

/** How the table is found: a stag hunt, and labs that expect 70, 50 and 30 percent of the others. */
export const opening: Table = {
  beliefs: [70, 50, 30].map((percent) => (percent * sure) / 100),
  payoffs: { R: 40, S: 0, T: 30, P: 20 },
};

/** How much more cutting alone pays after each round, in tenths. */
export const press = 6;

/** How many ship safe in the last round. */
export const guesses = ['none', 'one', 'two', 'three'] as const;
export type Guess = (typeof guesses)[number];

/** The cards that were played, one a round; the guess, once the last one lies there; and how many rounds of the second run, with the hall each time, were played. */
export interface State {
  readonly cards: readonly Card[];
  readonly guess?: Guess | undefined;
  readonly again: number;
}

/** How every figure opens. */
export const start: State = { cards: [], again: 0 };

/** The letter of each card in a link. */
export const letters: Readonly<Record<Card, string>> = { hall: 'h', stand: 's', fine: 'f', none: 'n' };

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ cards, guess, again }: State): string =>
  writePairs({ c: cards.map((card) => letters[card]).join(''), guess, t: again || undefined });
