import { fill } from '#i18n/fill.ts';
import { ahead } from './describe.ts';
import { leads, priceOf, tally, turns } from './outcome.ts';
import { type Guess, posed, type State } from './state.ts';
import type { Text } from './text.ts';

const few = (state: State) => tally({ ...state, harm: 0 }).exposed;

/** The answer that the model gives to a scene's question, asked about `state`. */
export function came(state: State): Guess {
  if (state.scene === 'harm') {
    const { exposed } = tally(state);
    return exposed === 0 ? 'none' : exposed === few(state) ? 'few' : 'many';
  }
  const [first, second] = [posed.first, posed.second].map((steps) => turns({ ...state, steps }));
  return first ? (second ? 'both' : 'first') : second ? 'second' : 'neither';
}

/** The numbers that a scene's question and its answers are asked with. */
export const numbers = (state: State) => ({
  first: priceOf({ ...state, steps: posed.first }),
  second: priceOf({ ...state, steps: posed.second }),
  few: few(state),
  many: tally(state).exposed,
});

/** What the model says to a reader who guessed so about `state`. */
export function answer(guess: Guess, state: State, text: Text, locale: string): string {
  const words = text.predict[state.scene];
  const options: Readonly<Record<string, string>> = words.options;
  const beside = (steps: readonly number[]) => {
    const { careful, cutting } = leads({ ...state, steps });
    return fill(text.predict.beside, {
      careful: ahead(careful, text, locale),
      cutting: ahead(cutting, text, locale),
    });
  };
  const values = {
    ...numbers(state),
    firstDoes: beside(posed.first),
    secondDoes: beside(posed.second),
    guess: fill(options[guess] ?? '', numbers(state)),
  };
  return `${fill(guess === came(state) ? text.predict.right : text.predict.wrong, values)} ${fill(words.came, values)}`;
}
