import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { curves, fewest, games, guesses, most, type State, worthRange } from './state.ts';

const labs = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(most));
const worth = v.pipe(v.number(), v.minValue(worthRange.min), v.maxValue(worthRange.max));
const guess = v.picklist([...guesses['public-good'], ...guesses.volunteer]);

const pairs = v.strictObject({
  game: v.picklist(games),
  n: v.pipe(v.string(), v.digits(), v.transform(Number), labs),
  b: v.pipe(v.string(), v.decimal(), v.transform(Number), worth),
  curve: v.optional(v.picklist(curves), 'sqrt'),
  guess: v.optional(guess),
});

const propsSchema = v.strictObject({
  game: v.optional(v.picklist(games), 'public-good'),
  labs: v.optional(labs, 6),
  worth: v.optional(worth, 2),
});

function whole(state: State): State {
  const { game, guess } = state;
  if (state.labs < fewest[game]) throw new RangeError(`${game} takes at least ${fewest[game]} labs`);
  if (guess && !guesses[game].some((each) => each === guess))
    throw new RangeError(`${guess} is no guess about ${game}`);
  return state;
}

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. */
export const initial = (props: unknown): State => whole({ ...v.parse(propsSchema, props), curve: 'sqrt' });

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { game, n, b, curve, guess } = v.parse(pairs, readPairs(text));
  return whole({ game, labs: n, worth: b, curve, guess });
}
