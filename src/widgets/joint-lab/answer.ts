import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { ends, output } from './outcome.ts';
import { type Guess, poached, type State } from './state.ts';
import type { Text } from './text.ts';

/** What is left, from what there was and what comes of it. */
const left = (share: number): Guess =>
  share > 0.75 ? 'same' : share > 0.375 ? 'half' : share > 0.175 ? 'quarter' : 'little';

/** The right guess about a state: what is left of the joint output once coders and mathematicians are poached, or of the work agreed. */
export const came = (state: State): Guess =>
  state.scene === 'effort'
    ? left(ends(state).ratio)
    : left(output({ ...state, other: poached }).together / output(state).together);

/** What the question and the answer about a state say in numbers. */
export function numbers(state: State, locale: string): Readonly<Record<string, string>> {
  const number = (x: number, digits: number) => formatNumber(locale, x, digits);
  if (state.scene === 'effort') {
    const { xNash, xOpt, ratio } = ends(state);
    return { best: number(xOpt, 2), end: number(xNash, 2), percent: number(100 * ratio, 0) };
  }
  const [now, after] = [output(state), output({ ...state, other: poached })];
  return {
    before: number(now.apart, 1),
    apart: number(after.apart, 1),
    joint: number(now.together, 1),
    still: number(after.together, 1),
    slow: number(poached, 0),
    overhead: number(state.overhead, 0),
  };
}

/** What the model says to a reader who guessed so about `state`. */
export function answer(guess: Guess, state: State, text: Text, locale: string): string {
  const scene = state.scene === 'effort' ? 'effort' : 'fit';
  const said = guess === came(state) ? text.answers.right : text.answers.wrong;
  return `${fill(said, { guess: text.guess.answers[guess] })} ${fill(text.answers[scene], numbers(state, locale))}`;
}
