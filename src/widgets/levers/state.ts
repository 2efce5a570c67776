import * as v from 'valibot';
import { type Lever, levers, pullLever } from '#model/game/lever.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { readPairs, writePairs } from '#ui/url-state.ts';

/** The seven things a reader can push on: trust is the belief itself, the others move payoffs. */
export const pushes = ['trust', ...levers] as const;
export type Push = (typeof pushes)[number];

/** The payoffs to start from, how far each lever is pulled (0 to 5), the belief in percent, and the reader's guess. */
export interface State {
  readonly base: Preset;
  readonly pulls: Readonly<Record<Lever, number>>;
  readonly percent: number;
  readonly guess?: Push | undefined;
}

/** Payoff tables to start from. */
export const presets = {
  'stag-hunt': { R: 4, S: 0, T: 3, P: 2 },
  'prisoners-dilemma': { R: 3, S: 0, T: 5, P: 1 },
  chicken: { R: 3, S: 1, T: 4, P: 0 },
} as const satisfies Record<string, Payoffs>;
export type Preset = keyof typeof presets;
export const presetNames = Object.keys(presets) as readonly Preset[];

/** How far a lever goes and in what steps. */
export const pullRange = { min: 0, max: 5, step: 0.1 } as const;

const none: Readonly<Record<Lever, number>> = { upside: 0, exposure: 0, advantage: 0, downside: 0, cost: 0, fine: 0 };
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
  guess: v.optional(v.picklist(pushes)),
});

const propsSchema = v.strictObject({
  preset: v.optional(presetSchema, 'stag-hunt'),
  percent: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100)), 30),
});

/** The state a chapter starts from; throws where the author's props are wrong, so that the build fails. */
export function initial(props: unknown): State {
  const { preset, percent } = v.parse(propsSchema, props);
  return { base: preset, pulls: none, percent };
}

/** The payoffs after every pull. */
export const payoffsOf = ({ base, pulls }: Pick<State, 'base' | 'pulls'>): Payoffs =>
  levers.reduce<Payoffs>((payoffs, lever) => pullLever(payoffs, lever, pulls[lever]), presets[base]);

/** The state in a link's text; throws where the text is not one. */
export function parse(text: string): State {
  const { base, p, guess, ...pulls } = v.parse(pairs, readPairs(text));
  return { base, pulls, percent: p, guess };
}

/** The state as a link's text; `parse` gives it back. */
export const format = ({ base, pulls, percent, guess }: State): string =>
  writePairs({
    base,
    p: percent,
    ...Object.fromEntries(Object.entries(pulls).filter(([, pulled]) => pulled !== 0)),
    guess,
  });
