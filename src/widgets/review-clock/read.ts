import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { numberWithin } from '#widgets/number-within.ts';
import { guesses, opening, ranges, type State } from './state.ts';

const setting = (name: keyof typeof ranges) => v.pipe(numberWithin(ranges[name]), v.multipleOf(ranges[name].step));

const pairs = v.strictObject({ n: setting('reviews'), m: setting('margin'), guess: v.optional(v.picklist(guesses)) });

/** The state a chapter starts from; throws where an author gives it a prop, for it takes none. */
export const initial = (props: unknown): State => {
  v.parse(v.strictObject({}), props);
  return opening;
};

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { n: reviews, m: margin, guess } = v.parse(pairs, readPairs(text));
  return { reviews, margin, guess };
}
