import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { wholeNumber } from '#widgets/whole-number.ts';
import { guesses, lastTurn, poached, ranges, type Setting, type State, starts } from './state.ts';

const guess = v.optional(v.picklist(guesses));
const setting = (name: Setting) => wholeNumber(ranges[name]);

const pairs = v.variant('s', [
  v.strictObject({ s: v.literal('fit'), k: setting('other'), h: setting('overhead'), guess }),
  v.strictObject({ s: v.literal('bill'), n: setting('labs'), v: setting('worth'), c: setting('cost') }),
  v.strictObject({ s: v.literal('effort'), w: setting('weight'), t: wholeNumber({ min: 0, max: lastTurn }), guess }),
]);

const propsSchema = v.strictObject({ scene: v.optional(v.picklist(['fit', 'effort']), 'fit') });

/** The state a chapter starts from; throws where the author’s props are wrong, so that the build fails. The bill is drawn only once a script runs. */
export const initial = (props: unknown): State => starts[v.parse(propsSchema, props).scene];

/** The state in a link’s text; throws where the text is not one. */
export function parse(text: string): State {
  const read = v.parse(pairs, readPairs(text));
  if (read.s === 'fit') return { ...starts.fit, other: read.k, overhead: read.h, guess: read.guess };
  if (read.s === 'bill') return { ...starts.bill, labs: read.n, worth: read.v, cost: read.c };
  return { ...starts.effort, weight: read.w, turns: read.t, guess: read.guess };
}

/** Whether there is something to guess in this state: labs that are not yet specialists, or an agreement not yet thought over. */
export const guessable = ({ scene, other, turns }: State): boolean =>
  scene === 'fit' ? other > poached : scene === 'effort' && turns === 0;
