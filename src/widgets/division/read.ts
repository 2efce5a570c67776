import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { gridSetting } from '#widgets/grid-setting.ts';
import { wholeNumber } from '#widgets/whole-number.ts';
import { countries, end, guesses, ranges, type Setting, type State, scenes, starts } from './state.ts';

const setting = (name: Setting) => gridSetting(ranges[name]);

const pairs = v.strictObject({
  s: v.picklist(scenes),
  o: v.pipe(
    v.string(),
    v.transform((text) => text.split('-')),
    v.array(setting('lark')),
    v.length(countries.length),
  ),
  g: setting('gamma'),
  f: setting('fund'),
  r: wholeNumber({ min: 0, max: end }),
  guess: v.optional(v.picklist([...guesses.even, ...guesses.fund])),
});

const propsSchema = v.strictObject({ scene: v.optional(v.picklist(scenes), 'even') });

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. */
export const initial = (props: unknown): State => starts[v.parse(propsSchema, props).scene];

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { s: scene, o: outside, g: gamma, f: fund, r: round, guess } = v.parse(pairs, readPairs(text));
  if (guess && !guesses[scene].some((each) => each === guess)) throw new RangeError(`${guess} is no guess here`);
  return { scene, outside, gamma, fund, round, guess };
}
