import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { numberWithin } from '#widgets/number-within.ts';
import { guesses, opening, ranges, type Setting, type State, ways } from './state.ts';

const setting = (name: Setting) => v.pipe(numberWithin(ranges[name]), v.multipleOf(ranges[name].step));

const pairs = v.strictObject({
  w: v.picklist(ways),
  n: setting('countries'),
  d: setting('differs'),
  r: setting('check'),
  guess: v.optional(v.picklist(guesses)),
});

/** The state a chapter starts from; throws where an author gives it a prop, for it takes none. */
export const initial = (props: unknown): State => {
  v.parse(v.strictObject({}), props);
  return opening;
};

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { w: way, n: countries, d: differs, r: check, guess } = v.parse(pairs, readPairs(text));
  return { way, countries, differs, check, guess };
}
