import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { guesses, highest, labs, mostSpare, type State, scenes, starts, worlds } from './state.ts';
import { heights, left } from './walls.ts';

const whole = v.pipe(v.string(), v.regex(/^\d{1,2}$/), v.transform(Number));
const courses = v.pipe(
  v.string(),
  v.transform((text) => text.split('-')),
  v.array(v.pipe(whole, v.maxValue(highest))),
  v.length(labs.length),
);

const pairs = v.strictObject({
  s: v.picklist(scenes),
  w: v.picklist(worlds),
  h: courses,
  l: courses,
  n: v.pipe(whole, v.maxValue(mostSpare)),
  guess: v.optional(v.picklist(guesses)),
});

const propsSchema = v.strictObject({ scene: v.optional(v.picklist(scenes), 'file') });

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. */
export const initial = (props: unknown): State => starts[v.parse(propsSchema, props).scene];

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { s: scene, w: world, h: walls, l: laid, n: spare, guess } = v.parse(pairs, readPairs(text));
  const state = { scene, world, walls, laid, spare, guess };
  if (scene === 'file' && world !== 'weakest') throw new RangeError('one file is the world of the weakest link');
  if (left(state) < 0) throw new RangeError(`more than ${spare} courses laid`);
  if (Math.max(...heights(state)) > highest) throw new RangeError(`a wall is higher than ${highest} courses`);
  return state;
}
