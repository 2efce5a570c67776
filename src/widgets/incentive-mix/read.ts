import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { numberWithin } from '#widgets/number-within.ts';
import { guesses, measureNames, most, ranges, type Scene, type Setting, type State, scenes, starts } from './state.ts';

const setting = (name: Setting) => v.pipe(numberWithin(ranges[name]), v.multipleOf(ranges[name].step));
const steps = v.pipe(
  v.string(),
  v.digits(),
  v.length(measureNames.length),
  v.transform((digits) => [...digits].map(Number)),
  v.array(v.pipe(v.number(), v.maxValue(most))),
);
const one = <Name extends Scene>(scene: Name) =>
  v.strictObject({
    s: v.literal(scene),
    m: steps,
    k: setting('fee'),
    h: setting('harm'),
    guess: v.optional(v.picklist(guesses[scene])),
  });
const pairs = v.variant('s', [one('turn'), one('harm')]);

const propsSchema = v.strictObject({ scene: v.optional(v.picklist(scenes), 'turn') });

/** The state a chapter starts from; throws where the author's props are wrong, so that the build fails. */
export const initial = (props: unknown): State => starts[v.parse(propsSchema, props).scene];

/** The state in a link's text; throws where the text is not one, or one of a scene that is not open. */
export function parse(text: string, open: readonly Scene[] = scenes): State {
  const { s, m, k, h, guess } = v.parse(pairs, readPairs(text));
  if (!open.includes(s)) throw new RangeError(`no ${s} here`);
  return { scene: s, steps: m, fee: k, harm: h, guess };
}
