import { type OwnKind, ownKinds } from '#model/population/kind.ts';
import { writePairs } from '#ui/url-state.ts';

/** The crowds that a run can start from, 25 players each. */
export const crowds = {
  careful: { tft: 3, all_c: 13, tf2t: 3, pavlov: 3, random: 3 },
  cutters: { tft: 3, all_d: 13, tf2t: 3, pavlov: 3, random: 3 },
  classic: { tft: 5, all_d: 5, all_c: 15 },
  even: { tft: 5, all_d: 5, all_c: 5, tf2t: 5, pavlov: 5 },
  all: { tft: 3, all_d: 3, all_c: 3, grudge: 3, prober: 3, tf2t: 3, pavlov: 3, random: 4 },
} as const satisfies Record<string, Partial<Record<OwnKind, number>>>;
export type Crowd = keyof typeof crowds;
export const crowdNames = Object.keys(crowds) as Crowd[];

/** The kinds of player in a crowd, in the model’s order. */
export const kindsOf = (crowd: Crowd): readonly OwnKind[] => ownKinds.filter((kind) => kind in crowds[crowd]);

/** How many places a guest gets, of those of the kind that has most. */
export const guestPlaces = 3;

/**
 * Who starts, and with which rule of the library as their guest; the chance in percent that a move comes out as its opposite; rounds a match; which luck; the generation shown; and
 * the kind that the reader has bet on.
 */
export interface State {
  readonly crowd: Crowd;
  readonly invited?: string | undefined;
  readonly noise: number;
  readonly rounds: number;
  readonly seed: number;
  readonly generation: number;
  readonly guess?: OwnKind | undefined;
}

/** What a reader can slide, and how far. */
export const ranges = {
  noise: { min: 0, max: 20, step: 1 },
  rounds: { min: 1, max: 20, step: 1 },
} as const;
export type Setting = keyof typeof ranges;

/** How long a run is, how many players leave and are copied each time, and how many runs are counted. */
export const last = 50;
export const drop = 5;
export const runs = 1000;

/** How many generations a reader steps through by hand before the rest runs by itself. */
export const byHand = 2;

/** The largest seed that a link may name. */
export const lastSeed = 9999;

/** Where every run starts, for a crowd. */
export const startOf = (crowd: Crowd): State => ({ crowd, noise: 5, rounds: 10, seed: 1, generation: 0 });

/** What decides the thousand runs: everything but the generation shown and the bet. */
export const runKey = ({ crowd, invited, noise, rounds, seed }: State): string =>
  [crowd, invited, noise, rounds, seed].join();

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ crowd, invited, noise, rounds, seed, generation, guess }: State): string =>
  writePairs({ c: crowd, i: invited, e: noise, n: rounds, seed, g: generation, guess });
