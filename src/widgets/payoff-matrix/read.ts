import * as v from 'valibot';
import { readPairs } from '#ui/url-state.ts';
import { numberWithin } from '#widgets/number-within.ts';
import { guesses, presetNames, presets, range, type State } from './state.ts';

const payoff = numberWithin(range);
const pairs = v.strictObject({
  R: payoff,
  S: payoff,
  T: payoff,
  P: payoff,
  r: v.optional(payoff),
  s: v.optional(payoff),
  t: v.optional(payoff),
  p: v.optional(payoff),
  guess: v.optional(v.picklist(guesses)),
});

const written = v.pipe(v.number(), v.minValue(range.min), v.maxValue(range.max));

/** What an author may write on the widget. */
const propsSchema = v.strictObject({
  preset: v.optional(v.picklist(presetNames), 'prisoners-dilemma'),
  /** what both get for cutting corners, instead of the preset's */
  P: v.optional(written),
  /** what cutting alone gets, instead of the preset's */
  T: v.optional(written),
});

/** The state a chapter starts from; throws where the author's props are wrong, so that the build fails. */
export function initial(props: unknown): State {
  const { preset, ...own } = v.parse(propsSchema, props);
  const { R, S, T, P } = presets[preset];
  return { row: { R, S, T: own.T ?? T, P: own.P ?? P } };
}

/** The state in a link's text; throws where the text is not one. */
export function parse(text: string): State {
  const { R, S, T, P, r, s, t, p, guess } = v.parse(pairs, readPairs(text));
  const own = [r, s, t, p].filter((value) => value !== undefined);
  if (own.length !== 0 && own.length !== 4) throw new RangeError('r, s, t and p go together');
  const col = own.length === 4 ? { R: r as number, S: s as number, T: t as number, P: p as number } : undefined;
  return { row: { R, S, T, P }, col, guess };
}
