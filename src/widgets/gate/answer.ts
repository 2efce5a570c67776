import { answerOfGate, cameOfGate } from './answer-of-gate.ts';
import { answer as answerPledge } from './pledge/answer.ts';
import { came as camePledge } from './pledge/came.ts';
import type { Guess, State } from './state.ts';
import type { Text } from './text.ts';

/** The guess that the model agrees with. */
export const came = (start: State): Guess => (start.scene === 'pledge' ? camePledge : cameOfGate)(start);

/** What the model says to a reader who guessed so. */
export const answer = (guess: Guess, start: State, text: Text, locale: string): string =>
  (start.scene === 'pledge' ? answerPledge : answerOfGate)(guess, start, text, locale);
