import type { Measure } from '#model/game/incentive-mix.ts';
import { writePairs } from '#ui/url-state.ts';

/** What can be bought, in the order of a mix's steps. */
export const measureNames = ['praise', 'blame', 'precautions', 'certificate', 'liability'] as const;
export type MeasureName = (typeof measureNames)[number];

/** What the mix is held against: one race of two labs, or a hundred projects with people outside them. */
export const scenes = ['turn', 'harm'] as const;
export type Scene = (typeof scenes)[number];

/** Which of the two mixes turns the game; how many projects a mix leaves exposed. */
export const guesses = {
  turn: ['first', 'second', 'both', 'neither'],
  harm: ['none', 'few', 'many'],
} as const;
export type Guess = (typeof guesses)[Scene][number];

/**
 * The steps bought of each measure (0 to 3), what a step of liability costs in tokens, and the harm that a lab's disaster does to
 * people outside, in prizes.
 */
export interface State {
  readonly scene: Scene;
  readonly steps: readonly number[];
  readonly fee: number;
  readonly harm: number;
  readonly guess?: Guess | undefined;
}

/** How many steps of a measure there are. */
export const most = 3;

/** How far the two other settings go, and in what steps. */
export const ranges = {
  fee: { min: 1, max: 9, step: 1 },
  harm: { min: 0, max: 5, step: 0.5 },
} as const;
export type Setting = keyof typeof ranges;

/** People outside are drawn as houses, each of them this much harm. */
export const perHouse = ranges.harm.step;

/** What is for sale: what a step does is one of the levers of chapter 4; how much it does and what it costs is assumed. */
export const shelf = (fee: number): readonly Measure[] => [
  { lever: 'exposure', pull: 1, price: 1, most },
  { lever: 'advantage', pull: 1, price: 1, most },
  { lever: 'cost', pull: 1, price: 4, most },
  { lever: 'upside', pull: 2, price: 3, most },
  { lever: 'fine', pull: 2, price: fee, most },
];

/** The two mixes that the first guess is about. */
export const posed = { first: [0, 3, 1, 3, 0], second: [3, 2, 0, 0, 1] } as const;

/** How each scene opens: with nothing bought, and with the cheapest mix that turns one race. */
export const starts: Readonly<Record<Scene, State>> = {
  turn: { scene: 'turn', steps: [0, 0, 0, 0, 0], fee: 3, harm: 1 },
  harm: { scene: 'harm', steps: [1, 0, 0, 0, 2], fee: 3, harm: 1 },
};

/** The state as a link's text; `parse` in read.ts gives it back. */
export const format = ({ scene, steps, fee, harm, guess }: State): string =>
  writePairs({ s: scene, m: steps.join(''), k: fee, h: harm, guess });
