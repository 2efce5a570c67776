import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { type Guess, guesses, letters, type State, start } from './state.ts';
import { type Claim, claims, type Drawer, drawers } from './ten.ts';

const pairs = v.strictObject({
  f: v.pipe(v.string(), v.regex(new RegExp(`^[${Object.values(letters).join('')}-]{${claims.length}}$`))),
  a: v.optional(v.literal('1')),
  guess: v.optional(v.picklist(Object.keys(guesses) as Guess[])),
});

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. */
export const initial = (props: unknown): State => {
  v.parse(v.strictObject({}), props);
  return start;
};

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { f, a, guess } = v.parse(pairs, readPairs(text));
  const filed: Partial<Record<Claim, Drawer>> = {};
  claims.forEach((claim, place) => {
    const drawer = drawers.find((each) => letters[each] === f[place]);
    if (drawer) filed[claim] = drawer;
  });
  return { filed, ours: a === '1', guess };
}
