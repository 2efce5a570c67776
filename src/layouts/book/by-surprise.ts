import { missedBy } from './missed-by.ts';

/** A guess that the reader made, and what the record knows of it. */
export interface MadeGuess {
  readonly figure: string;
  readonly answer: string;
  readonly came: string | undefined;
  /** the answers as they are offered there */
  readonly answers: readonly string[];
  /** what came may be told: the figure was tried, or its answer asked for */
  readonly isOut: boolean;
}

const rank = ({ answer, came, answers, isOut }: MadeGuess): number => {
  if (!isOut) return -2;
  return came === undefined ? -1 : missedBy(answer, came, answers);
};

/** Guesses with the most surprising first: those that missed by most, then those that came as expected, then those of which nothing can be said; else in the order given. */
export const bySurprise = <Guess extends MadeGuess>(guesses: readonly Guess[]): readonly Guess[] =>
  guesses.toSorted((one, other) => rank(other) - rank(one));
