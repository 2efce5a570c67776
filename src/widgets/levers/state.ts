import { type Lever, leverMoves, levers, pullLever } from '#model/game/lever.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { writePairs } from '#ui/url-state.ts';

/** The seven things a reader can push on: trust is the belief itself, the others move payoffs. */
export const pushes = ['trust', ...levers] as const;
export type Push = (typeof pushes)[number];

/** The levers that move one payoff each, which the guess is about; and which payoff that is. */
export const factors: readonly Lever[] = levers.filter((lever) => movedBy(lever).length === 1);

/** The payoffs that a lever moves. */
export function movedBy(lever: Lever): readonly (keyof Payoffs)[] {
  const moves = leverMoves[lever];
  return (Object.keys(moves) as (keyof Payoffs)[]).filter((payoff) => moves[payoff] !== 0);
}

/** The payoffs to start from, how far each lever is pulled (0 to 5), the belief in percent, and the reader's guess. */
export interface State {
  readonly base: Preset;
  readonly pulls: Readonly<Record<Lever, number>>;
  readonly percent: number;
  readonly guess?: Lever | undefined;
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

/** The state with no lever pulled, at a belief in percent. */
export const startingFrom = (base: Preset, percent: number): State => ({ base, pulls: none, percent });

/** The payoffs after every pull. */
export const payoffsOf = ({ base, pulls }: Pick<State, 'base' | 'pulls'>): Payoffs =>
  levers.reduce<Payoffs>((payoffs, lever) => pullLever(payoffs, lever, pulls[lever]), presets[base]);

/** The state as a link's text; `parse` in read.ts gives it back. */
export const format = ({ base, pulls, percent, guess }: State): string =>
  writePairs({
    base,
    p: percent,
    ...Object.fromEntries(Object.entries(pulls).filter(([, pulled]) => pulled !== 0)),
    guess,
  });
