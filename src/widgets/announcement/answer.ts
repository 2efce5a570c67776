import { answerOfNews, cameOfNews } from './answer-of-news.ts';
import type { Guess, State } from './state.ts';
import { answer as answerStep } from './step/answer.ts';
import { came as cameStep } from './step/came.ts';
import type { Text } from './text.ts';

/** The guess that the model agrees with; throws where nothing is to be asked. */
export const came = (state: State): Guess => (state.scene === 'step' ? cameStep(state) : cameOfNews(state));

/** What the model says to a reader who guessed so about `state`. */
export const answer = (guess: Guess, state: State, text: Text, locale: string): string =>
  state.scene === 'step' ? answerStep(guess, state, text, locale) : answerOfNews(guess, state, text, locale);
