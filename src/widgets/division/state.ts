import { writePairs } from '#ui/url-state.ts';

/** What the reader finds out: who stays where all get the same, and what a fund does for those who would leave. */
export const scenes = ['even', 'fund'] as const;
export type Scene = (typeof scenes)[number];

/** What the reader may expect: how many stay, and how large the smallest fund is that holds all. */
export const guesses = {
  even: ['five', 'four', 'three', 'two', 'none'],
  fund: ['one', 'several', 'most', 'never'],
} as const;
export type Guess = (typeof guesses)[Scene][number];

/** The five countries, by their place; the reader speaks for one of them. */
export const countries = ['heron', 'ibis', 'jay', 'kite', 'lark'] as const;
export type Country = (typeof countries)[number];
export const you: Country = 'kite';

/**
 * What each country has alone (`outside`, in the order of the countries), how strongly the gain grows with those who are in (`gamma`,
 * in tenths: a group of m shares m^gamma), the fund, and how often they have chosen.
 */
export interface State {
  readonly scene: Scene;
  readonly outside: readonly number[];
  readonly gamma: number;
  readonly fund: number;
  readonly round: number;
  readonly guess?: Guess | undefined;
}

/** What a reader can set. */
export type Setting = Country | 'gamma' | 'fund';

const alone = { min: 0, max: 9, step: 0.5, typed: 0.25 } as const;

/** How far each setting goes, and in what steps. */
export const ranges = {
  ...{ heron: alone, ibis: alone, jay: alone, kite: alone, lark: alone },
  gamma: { min: 1, max: 2.4, step: 0.1 },
  fund: { min: 0, max: 3, step: 0.25 },
} as const satisfies Record<Setting, object>;

/** As often as five can choose before nobody is left to leave: the figure shows where it rests. */
export const end = 5;

/** How both scenes open: the model card’s worked case. */
const usual = { outside: [1, 2, 3.5, 4.5, 6], gamma: 2, fund: 0, round: 0 } as const;
export const starts: Readonly<Record<Scene, State>> = {
  even: { scene: 'even', ...usual },
  fund: { scene: 'fund', ...usual },
};

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ scene, outside, gamma, fund, round, guess }: State): string =>
  writePairs({ s: scene, o: outside.join('-'), g: gamma, f: fund, r: round, guess });
