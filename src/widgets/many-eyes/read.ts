import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { wholeNumber } from '#widgets/whole-number.ts';
import { type Guess, guesses, ranges, rules, type Setting, type State, scenes, starts } from './state.ts';

const setting = (name: Setting) => wholeNumber(ranges[name]);

const pairs = v.strictObject({
  s: v.picklist(scenes),
  k: setting('evaluators'),
  c: setting('blind'),
  d: setting('found'),
  f: setting('alarms'),
  t: v.optional(setting('trained'), '0'),
  r: v.picklist(rules),
  o: v.optional(v.literal('1')),
  guess: v.optional(v.string()),
});

const propsSchema = v.strictObject({ scene: v.optional(v.picklist(scenes), 'rule') });

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. */
export const initial = (props: unknown): State => starts[v.parse(propsSchema, props).scene];

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const given = v.parse(pairs, readPairs(text));
  const { s: scene, k: evaluators, c: blind, d: found, f: alarms, t: trained, r: rule, guess } = given;
  if (guess !== undefined && !Object.hasOwn(guesses[scene], guess)) throw new RangeError(`${guess} is no guess here`);
  const own = given.o !== undefined;
  return { scene, evaluators, blind, found, alarms, trained, rule, own, guess: guess as Guess | undefined };
}
