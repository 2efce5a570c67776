import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { numberWithin } from '#widgets/number-within.ts';
import { guesses, opening, ranges, type Setting, type State } from './state.ts';

const setting = (name: Setting) => v.pipe(numberWithin(ranges[name]), v.multipleOf(ranges[name].step));

const pairs = v.strictObject({ l: setting('lasts'), b: setting('between'), guess: v.optional(v.picklist(guesses)) });

/** The state a chapter starts from; throws where an author gives it a prop, for it takes none. */
export const initial = (props: unknown): State => {
  v.parse(v.strictObject({}), props);
  return opening;
};

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { l: lasts, b: between, guess } = v.parse(pairs, readPairs(text));
  return { lasts, between, guess };
}
