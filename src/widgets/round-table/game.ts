import type { Card } from '#model/adaptive-expectations/card.ts';
import { type Play, playRounds, type Round } from '#model/adaptive-expectations/play-rounds.ts';
import { type Guess, guesses, opening, press, rounds, type State } from './state.ts';

/** What these cards, one a round, come to. */
export const play = (cards: readonly Card[]): Play => playRounds(opening, press, cards);

/** How many of the three ship safe in a round. */
export const carefulIn = ({ choices }: Round): number => choices.filter(({ act }) => act === 'C').length;

/** The second run, as far as it goes. */
export const hallTimes = (times: number): readonly Card[] => Array<Card>(times).fill('hall');

/** The last card lies there, and the reader has guessed. */
export const isOver = ({ cards, guess }: State): boolean => cards.length === rounds && guess !== undefined;

/** The reader has said it in the hall three times. */
const isHall = ({ cards }: State): boolean => cards.every((card) => card === 'hall');

/** There is a second run to be played, or being played. */
export const hasSecond = (state: State): boolean => isOver(state) && !isHall(state);

/** Both runs were played, or the first was the second one. */
export const isPlayedOut = (state: State): boolean => isOver(state) && (isHall(state) || state.again === rounds);

/** The rounds of the reader’s own run whose outcome is known: the last one waits for the guess. */
export const known = (state: State): readonly Round[] =>
  play(state.cards).rounds.slice(0, isOver(state) ? rounds : rounds - 1);

/** The guess that the model agrees with, once the last card lies there. */
export const came = ({ cards }: Pick<State, 'cards'>): Guess => {
  const last = play(cards).rounds.at(-1);
  return guesses[last ? carefulIn(last) : 0] as Guess;
};
