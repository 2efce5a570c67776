import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { gridSetting } from '#widgets/grid-setting.ts';
import { guesses, hasRoom, pillarNames, range, type State, scenes, starts, ways } from './state.ts';

const level = gridSetting(range);

const pairs = v.strictObject({
  s: v.picklist(scenes),
  se: level,
  sa: level,
  be: level,
  l: level,
  m: level,
  w: v.optional(v.picklist(ways), 'mean'),
  r: v.optional(v.picklist(pillarNames)),
  guess: v.optional(v.picklist([...guesses.fall, ...guesses.next])),
});

const propsSchema = v.strictObject({ scene: v.optional(v.picklist(scenes), 'fall') });

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. */
export const initial = (props: unknown): State => starts[v.parse(propsSchema, props).scene];

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const { s, se, sa, be, l, m, w, r, guess } = v.parse(pairs, readPairs(text));
  const state: State = {
    ...{ scene: s, security: se, safety: sa, benefit: be, underSafety: l, underBenefit: m, way: w },
    ...{ raised: r, guess },
  };
  if (r && !hasRoom(state, r)) throw new RangeError(`${r} has no room for more`);
  if (guess && !guesses[s].some((each) => each === guess)) throw new RangeError(`${guess} is no guess here`);
  return state;
}
