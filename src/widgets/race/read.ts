import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { wholeNumber } from '#widgets/whole-number.ts';
import { guesses, knowings, lastRace, ranges, type Setting, type State, scenes, starts } from './state.ts';

const setting = (name: Setting) => wholeNumber(ranges[name]);

const pairs = v.strictObject({
  s: v.picklist(scenes),
  k: v.picklist(knowings),
  n: setting('labs'),
  e: setting('cost'),
  w: setting('weeks'),
  r: wholeNumber({ min: 1, max: lastRace }),
  guess: v.optional(v.picklist([...guesses.one, ...guesses.curves])),
});

const propsSchema = v.strictObject({ scene: v.optional(v.picklist(scenes), 'one') });

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. */
export const initial = (props: unknown): State => starts[v.parse(propsSchema, props).scene];

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { s: scene, k: known, n: labs, e: cost, w: weeks, r: race, guess } = v.parse(pairs, readPairs(text));
  if (guess && !guesses[scene].some((each) => each === guess)) throw new RangeError(`${guess} is no guess here`);
  return { scene, known, labs, cost, weeks, race, guess };
}
