import type { Profile } from '#model/game/action.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { writePairs } from '#ui/url-state.ts';

/** Where the reader may expect the two labs to end up. */
export const guesses = ['CC', 'CD', 'DC', 'DD'] as const satisfies readonly Profile[];

/** Payoffs of the row lab (you), of the column lab where it has its own, and the outcome the reader guessed. */
export interface State {
  readonly row: Payoffs;
  readonly col?: Payoffs | undefined;
  readonly guess?: Profile | undefined;
}

/** The smallest and largest payoff that the figure takes, and the slider's step. */
export const range = { min: -5, max: 10, step: 0.5 } as const;

/** Payoff tables to start from. */
export const presets = {
  'prisoners-dilemma': { R: 3, S: 0, T: 5, P: 1 },
  'stag-hunt': { R: 4, S: 0, T: 3, P: 2 },
  chicken: { R: 3, S: 1, T: 4, P: 0 },
  harmony: { R: 5, S: 3, T: 2, P: 1 },
} as const satisfies Record<string, Payoffs>;
export type Preset = keyof typeof presets;
export const presetNames = Object.keys(presets) as readonly Preset[];

/** The state as a link's text; `parse` in read.ts gives it back. */
export const format = ({ row, col, guess }: State): string =>
  writePairs({ ...row, ...(col && { r: col.R, s: col.S, t: col.T, p: col.P }), guess });
