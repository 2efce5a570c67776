import * as v from 'valibot';
import { levers } from '#model/game/lever.ts';
import { readPairs } from '#ui/url-state.ts';
import { presetNames, pullRange, type State, startingFrom } from './state.ts';

const presetSchema = v.picklist(presetNames);
const within = (low: number, high: number) =>
  v.pipe(v.string(), v.decimal(), v.transform(Number), v.minValue(low), v.maxValue(high));
const pull = v.optional(within(pullRange.min, pullRange.max), '0');

const pairs = v.strictObject({
  base: presetSchema,
  p: within(0, 100),
  upside: pull,
  exposure: pull,
  advantage: pull,
  downside: pull,
  cost: pull,
  fine: pull,
  guess: v.optional(v.picklist(levers)),
});

const propsSchema = v.strictObject({
  preset: v.optional(presetSchema, 'stag-hunt'),
  percent: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 30),
});

/** The state a chapter starts from; throws where the author's props are wrong, so that the build fails. */
export function initial(props: unknown): State {
  const { preset, percent } = v.parse(propsSchema, props);
  return startingFrom(preset, percent);
}

/** The state in a link's text; throws where the text is not one. */
export function parse(text: string): State {
  const { base, p, guess, ...pulls } = v.parse(pairs, readPairs(text));
  return { base, pulls, percent: p, guess };
}
