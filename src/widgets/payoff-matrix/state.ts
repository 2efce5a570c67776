import * as v from 'valibot';
import type { Profile } from '#model/game/action.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { readPairs, writePairs } from '#ui/url-state.ts';

/** Payoffs of the row lab (you), of the column lab where it has its own, and the outcome the reader guessed. */
export interface State {
  readonly row: Payoffs;
  readonly col?: Payoffs | undefined;
  readonly guess?: Profile | undefined;
}

/** The smallest and largest payoff that the figure takes, and the slider's step. */
export const range = { min: 0, max: 10, step: 0.5 } as const;

/** Payoff tables to start from. */
export const presets = {
  'prisoners-dilemma': { R: 3, S: 0, T: 5, P: 1 },
  'stag-hunt': { R: 4, S: 0, T: 3, P: 2 },
  chicken: { R: 3, S: 1, T: 4, P: 0 },
  harmony: { R: 5, S: 3, T: 2, P: 1 },
} as const satisfies Record<string, Payoffs>;
export type Preset = keyof typeof presets;
export const presetNames = Object.keys(presets) as readonly Preset[];

const payoff = v.pipe(v.string(), v.decimal(), v.transform(Number), v.minValue(range.min), v.maxValue(range.max));
const pairs = v.strictObject({
  R: payoff,
  S: payoff,
  T: payoff,
  P: payoff,
  r: v.optional(payoff),
  s: v.optional(payoff),
  t: v.optional(payoff),
  p: v.optional(payoff),
  guess: v.optional(v.picklist(['CC', 'CD', 'DC', 'DD'])),
});

/** What an author may write on the widget. */
const propsSchema = v.strictObject({
  preset: v.optional(v.picklist(presetNames), 'prisoners-dilemma'),
});

/** The state a chapter starts from; throws where the author's props are wrong, so that the build fails. */
export function initial(props: unknown): State {
  return { row: presets[v.parse(propsSchema, props).preset] };
}

/** The state in a link's text; throws where the text is not one. */
export function parse(text: string): State {
  const { R, S, T, P, r, s, t, p, guess } = v.parse(pairs, readPairs(text));
  const own = [r, s, t, p].filter((value) => value !== undefined);
  if (own.length !== 0 && own.length !== 4) throw new RangeError('r, s, t and p go together');
  const col = own.length === 4 ? { R: r as number, S: s as number, T: t as number, P: p as number } : undefined;
  return { row: { R, S, T, P }, col, guess };
}

/** The state as a link's text; `parse` gives it back. */
export const format = ({ row, col, guess }: State): string =>
  writePairs({ ...row, ...(col && { r: col.R, s: col.S, t: col.T, p: col.P }), guess });
