import * as v from 'valibot';
import type { Action } from '#model/game/action.ts';
import { readPairs } from '#ui/url-state.ts';
import { allRounds, rules } from './plan.ts';
import { guesses, type State } from './state.ts';

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
