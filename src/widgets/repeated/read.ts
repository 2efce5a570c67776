import * as v from 'valibot';
import { rules } from '#model/repeated/strategies.ts';
import { readPairs } from '#ui/url-state.ts';
import { gridSetting } from '#widgets/grid-setting.ts';
import { wholeNumber } from '#widgets/whole-number.ts';
import { guesses, lastSeed, placed, ranges, type Setting, type State, scenes, starts } from './state.ts';

const setting = (name: Setting) => wholeNumber(ranges[name]);

/** The short names that links had before a rule went by its name in the library. */
const earlier: Readonly<Record<string, string>> = {
  copy: 'tit-for-tat',
  generous: 'gtft',
  safe: 'always-cooperate',
  cut: 'always-defect',
  grudge: 'grudger',
  patient: 'tit-for-two-tats',
  pavlov: 'win-stay-lose-shift',
  swing: 'alternator',
};

const rule = v.pipe(
  v.string(),
  v.transform((name) => (Object.hasOwn(earlier, name) ? (earlier[name] as string) : name)),
  v.picklist([...rules.keys()]),
);

const pairs = v.strictObject({
  s: v.picklist(scenes),
  a: rule,
  b: rule,
  p: setting('patience'),
  l: setting('delay'),
  e: setting('noise'),
  seed: wholeNumber({ min: 0, max: lastSeed }),
  x: v.optional(v.literal('1')),
  c: v.optional(setting('belief')),
  z: v.optional(gridSetting(ranges.alone)),
  guess: v.optional(v.picklist([...guesses.late, ...guesses.slip, ...guesses.sure])),
});

const propsSchema = v.strictObject({ scene: v.optional(v.picklist(placed), 'late') });

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. */
export const initial = (props: unknown): State => starts[v.parse(propsSchema, props).scene];

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { s: scene, a, b, p, l, e, seed, x, c, z, guess } = v.parse(pairs, readPairs(text));
  if (guess && !guesses[scene].some((each) => each === guess)) throw new RangeError(`${guess} is no guess here`);
  if ((scene === 'sure') !== (c !== undefined && z !== undefined))
    throw new RangeError('how sure one is goes with a deal to begin');
  return {
    ...{ scene, mine: a, theirs: b, patience: p, delay: l, noise: e, seed, slip: x !== undefined, guess },
    ...(scene === 'sure' && { belief: c, alone: z }),
  };
}
