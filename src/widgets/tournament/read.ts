import * as v from 'valibot';
import { ownKinds } from '#model/population/kind.ts';
import { rules } from '#model/repeated/strategies.ts';
import { readPairs } from '#ui/url-state.ts';
import { wholeNumber } from '#widgets/whole-number.ts';
import { crowdNames, kindsOf, last, lastSeed, ranges, type State, startOf } from './state.ts';

const pairs = v.strictObject({
  c: v.picklist(crowdNames),
  i: v.optional(v.picklist([...rules.keys()])),
  e: wholeNumber(ranges.noise),
  n: wholeNumber(ranges.rounds),
  seed: wholeNumber({ min: 0, max: lastSeed }),
  g: wholeNumber({ min: 0, max: last }),
  guess: v.optional(v.picklist(ownKinds)),
});

const propsSchema = v.strictObject({ crowd: v.optional(v.picklist(crowdNames), 'careful') });

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. */
export const initial = (props: unknown): State => startOf(v.parse(propsSchema, props).crowd);

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { c: crowd, i: invited, e: noise, n: rounds, seed, g: generation, guess } = v.parse(pairs, readPairs(text));
  // a bet may stay on the table when the crowd is changed, but not one on a kind that no crowd had
  if (guess && !crowdNames.some((name) => kindsOf(name).includes(guess))) throw new RangeError(`${guess} is no bet`);
  return { crowd, invited, noise, rounds, seed, generation, guess };
}
