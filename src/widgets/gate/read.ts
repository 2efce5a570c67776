import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { gridSetting } from '#widgets/grid-setting.ts';
import { guesses, placed, ranges, type Setting, type State, scenes, shapes, starts } from './state.ts';

const setting = (name: Setting) => gridSetting(ranges[name]);

const pairs = v.strictObject({
  s: v.picklist(scenes),
  n: setting('stages'),
  p: v.pipe(v.string(), v.decimal(), v.transform(Number), v.picklist(shapes)),
  w: setting('weight'),
  t: setting('months'),
  m: setting('margin'),
  k: v.optional(setting('signers')),
  b: v.optional(setting('stake')),
  f: v.optional(setting('fails')),
  guess: v.optional(v.picklist([...guesses.stages, ...guesses.margin, ...guesses.pledge])),
});

const propsSchema = v.strictObject({ scene: v.optional(v.picklist(placed), 'stages') });

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. */
export const initial = (props: unknown): State => starts[v.parse(propsSchema, props).scene];

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const {
    s: scene,
    n: stages,
    p: shape,
    w: weight,
    t: months,
    m: margin,
    k,
    b,
    f,
    guess,
  } = v.parse(pairs, readPairs(text));
  if (guess && !guesses[scene].some((each) => each === guess)) throw new RangeError(`${guess} is no guess here`);
  const pledge = k !== undefined && b !== undefined && f !== undefined;
  if ((scene === 'pledge') !== pledge) throw new RangeError('what a pledge wants goes with a pledge');
  return {
    ...{ scene, stages, shape, weight, months, margin, guess },
    ...(pledge && { signers: k, stake: b, fails: f }),
  };
}
