import { answerOfRounds, cameOfRounds } from './answer-of-rounds.ts';
import type { Guess, State } from './state.ts';
import { answer as answerSure } from './sure/answer.ts';
import { came as cameSure } from './sure/came.ts';
import type { Text } from './text.ts';

/** The guess that the model agrees with. */
export const came = (start: State): Guess => (start.scene === 'sure' ? cameSure : cameOfRounds)(start);

/** What the model says to a reader who guessed so. */
export const answer = (guess: Guess, start: State, text: Text, locale: string): string =>
  (start.scene === 'sure' ? answerSure : answerOfRounds)(guess, start, text, locale);
