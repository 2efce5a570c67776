import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { gridSetting } from '#widgets/grid-setting.ts';
import { wholeNumber } from '#widgets/whole-number.ts';
import { restFrom } from './crowd.ts';
import { guesses, makers, openings, rangeOf, type Setting, type State, starts } from './state.ts';

const guess = v.optional(v.picklist(guesses));
const users = wholeNumber({ min: 0, max: makers });
const setting = (scene: State['scene'], name: Setting) => gridSetting(rangeOf(scene, name));
const one = <Scene extends 'one' | 'safety'>(scene: Scene) =>
  v.strictObject({
    s: v.literal(scene),
    n: users,
    g: setting(scene, 'gain'),
    k: setting(scene, 'kappa'),
    f: setting(scene, 'penalty'),
    guess,
  });
const pairs = v.variant('s', [
  one('one'),
  one('safety'),
  v.strictObject({
    s: v.literal('rivals'),
    n: users,
    d: setting('rivals', 'lead'),
    k: setting('rivals', 'kappa'),
    guess,
  }),
]);

const propsSchema = v.strictObject({
  scene: v.optional(v.picklist(Object.keys(openings) as (keyof typeof openings)[]), 'one'),
});

/** The state a chapter starts from; throws where the author's props are wrong, so that the build fails. */
export const initial = (props: unknown): State => openings[v.parse(propsSchema, props).scene];

/** The state in a link's text, its crowd at rest; throws where the text is not one. */
export function parse(text: string): State {
  const read = v.parse(pairs, readPairs(text));
  const set = read.s === 'rivals' ? { lead: read.d } : { gain: read.g, penalty: read.f };
  const state = { ...starts[read.s], ...set, kappa: read.k };
  return { ...state, users: restFrom(state, read.n), guess: read.guess };
}
