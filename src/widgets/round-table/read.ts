import * as v from 'valibot';
import { cards } from '#model/adaptive-expectations/card.ts';
import { readPairs } from '#ui/url-state.ts';
import { wholeNumber } from '#widgets/whole-number.ts';
import { hasSecond } from './game.ts';
import { guesses, letters, rounds, type State, start } from './state.ts';

const pairs = v.strictObject({
  c: v.pipe(v.string(), v.regex(/^[hsfn]*$/), v.maxLength(rounds)),
  guess: v.optional(v.picklist(guesses)),
  t: v.optional(wholeNumber({ min: 1, max: rounds })),
});

/** The state a chapter starts from; throws where an author gives it a prop, for it takes none. */
export const initial = (props: unknown): State => {
  v.parse(v.strictObject({}), props);
  return start;
};

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { c, guess, t: again = 0 } = v.parse(pairs, readPairs(text));
  const played = [...c].flatMap((letter) => cards.filter((card) => letters[card] === letter));
  if (guess && played.length < rounds) throw new RangeError('a guess before the last card');
  const state = { cards: played, guess, again };
  if (again && !hasSecond(state)) throw new RangeError('a second run before the first is over, or of what was played');
  return state;
}
