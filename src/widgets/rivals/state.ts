import * as v from 'valibot';
import type { Action } from '#model/game/action.ts';
import { readPairs, writePairs } from '#ui/url-state.ts';
import { allRounds, rules } from './plan.ts';

/** Which of three ways the reader expects to earn most. */
export const guesses = ['always-safe', 'always-cut', 'depends'] as const;
export type Guess = (typeof guesses)[number];

/** The game's seed, the reader's moves so far, the guess, and whom the reader took the five rivals for (rule numbers, by rival). */
export interface State {
  readonly seed: number;
  readonly moves: readonly Action[];
  readonly guess?: Guess | undefined;
  readonly who?: readonly number[] | undefined;
}

const seed = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(2 ** 32 - 1));
const pairs = v.strictObject({
  seed: v.pipe(v.string(), v.digits(), v.transform(Number), seed),
  m: v.optional(v.pipe(v.string(), v.regex(/^[CD]*$/), v.maxLength(allRounds)), ''),
  guess: v.optional(v.picklist(guesses)),
  who: v.optional(v.pipe(v.string(), v.regex(new RegExp(`^[0-${rules.length - 1}]{5}$`)))),
});

const propsSchema = v.strictObject({ seed: v.optional(seed, 4) });

/** The state a chapter starts from; throws where the author's props are wrong, so that the build fails. */
export const initial = (props: unknown): State => ({ seed: v.parse(propsSchema, props).seed, moves: [] });

/** The state in a link's text; throws where the text is not one. */
export function parse(text: string): State {
  const { seed, m, guess, who } = v.parse(pairs, readPairs(text));
  const moves = m.split('') as Action[];
  if (who !== undefined && moves.length < allRounds) throw new RangeError('who before the last round');
  return { seed, moves, guess, who: who?.split('').map(Number) };
}

/** The state as a link's text; `parse` gives it back. */
export const format = ({ seed, moves, guess, who }: State): string =>
  writePairs({ seed, m: moves.length ? moves.join('') : undefined, guess, who: who?.join('') });
