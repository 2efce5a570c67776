import { fill, type Values } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { beside } from './beside.ts';
import { priceOf, turns } from './outcome.ts';
import { tally } from './projects.ts';
import { type Guess, posed, type State } from './state.ts';
import type { Text } from './text.ts';

/** How many projects are exposed with nobody outside, and with the people outside counted. */
const exposed = (state: State) => ({ few: tally({ ...state, harm: 0 }).exposed, many: tally(state).exposed });

/** The guess that the model agrees with: which of two mixes turns one race, or how many of a hundred projects are exposed. */
export function came(state: State): Guess {
  if (state.scene === 'harm') {
    const { few, many } = exposed(state);
    return many === 0 ? 'none' : many === few ? 'few' : 'many';
  }
  const first = turns({ ...state, steps: posed.first });
  const second = turns({ ...state, steps: posed.second });
  return first ? (second ? 'both' : 'first') : second ? 'second' : 'neither';
}

/** The numbers that the question about a state, its guesses and its answer name. */
export function numbers(state: State, text: Text, locale: string): Values {
  if (state.scene === 'harm') return writtenIn(locale, exposed(state));
  const first = { ...state, steps: posed.first };
  const second = { ...state, steps: posed.second };
  const does = (mix: State) => beside(text.predict.beside, mix, text, locale);
  return {
    ...writtenIn(locale, { first: priceOf(first), second: priceOf(second) }),
    firstDoes: does(first),
    secondDoes: does(second),
  };
}

/** A guess as the reader chose it, with the state's own numbers. */
export function label(guess: Guess, state: State, text: Text, locale: string): string {
  const options: Readonly<Record<string, string>> = text.predict[state.scene].options;
  return fill(options[guess] ?? '', numbers(state, text, locale));
}

/** What the model says to a reader who guessed so about `state`. */
export function answer(guess: Guess, state: State, text: Text, locale: string): string {
  const { right, wrong, ...words } = text.predict;
  const said = fill(guess === came(state) ? right : wrong, { guess: label(guess, state, text, locale) });
  return `${said} ${fill(words[state.scene].came, numbers(state, text, locale))}`;
}
