import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { gridSetting } from '#widgets/grid-setting.ts';
import { apart, guesses, ranges, type Setting, type State, scenes, starts } from './state.ts';

const setting = (name: Setting) => gridSetting(ranges[name]);

const pairs = v.strictObject({
  s: v.picklist(scenes),
  f: setting('fine'),
  d: setting('found'),
  a: setting('alarms'),
  i: setting('cost'),
  p: v.optional(setting('promised')),
  guess: v.optional(v.picklist([...guesses.fine, ...guesses.promise])),
});

const propsSchema = v.strictObject({ scene: v.optional(v.picklist(scenes), 'fine') });

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. */
export const initial = (props: unknown): State => starts[v.parse(propsSchema, props).scene];

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { s: scene, f: fine, d: found, a: alarms, i: cost, p: promised, guess } = v.parse(pairs, readPairs(text));
  if (alarms > found - apart) throw new RangeError(`false alarms must stay ${apart} below what a visit finds`);
  if (guess && !guesses[scene].some((each) => each === guess)) throw new RangeError(`${guess} is no guess here`);
  return { scene, fine, found, alarms, cost, promised, guess };
}
