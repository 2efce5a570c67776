import { writePairs } from '#ui/url-state.ts';

/** What the reader finds out: what a larger fine does to a lab and an inspector who both guess, and what a promise to come does. */
export const scenes = ['fine', 'promise'] as const;
export type Scene = (typeof scenes)[number];

/** What the reader may expect: of twice the fine, and of a promise. */
export const guesses = {
  fine: ['half', 'some', 'same', 'more'],
  promise: ['none', 'fewer', 'asbefore', 'all'],
} as const;
export type Guess = (typeof guesses)[Scene][number];

/**
 * The fine; how often in a hundred a visit finds skipping (`found`) or fines a lab that tested (`alarms`); what a visit costs the
 * inspector; and the days in a hundred on which the inspector comes, where that was promised.
 */
export interface State {
  readonly scene: Scene;
  readonly fine: number;
  readonly found: number;
  readonly alarms: number;
  readonly cost: number;
  readonly promised?: number | undefined;
  readonly guess?: Guess | undefined;
}

/** What a reader can set. */
export type Setting = 'fine' | 'found' | 'alarms' | 'cost' | 'promised';

/** How far each setting goes, and in what steps. */
export const ranges = {
  fine: { min: 1, max: 60, step: 1 },
  found: { min: 10, max: 100, step: 5, typed: 1 },
  alarms: { min: 0, max: 60, step: 5, typed: 1 },
  cost: { min: 0.1, max: 8, step: 0.1 },
  promised: { min: 0, max: 100, step: 1 },
} as const satisfies Record<Setting, object>;

/** What skipping gains the lab and what a day of unfound skipping costs the inspector: the model card’s usual values. */
export const stakes = { g: 1, h: 10 } as const;

/** How many days the picture shows. */
export const days = 100;

/** What each guess is about: twice the fine, or this many promised days. */
export const trial = { fine: 20, promised: 25 } as const;

/** A false alarm must stay rarer than a find, so it ends this far, in percent, below it. */
export const apart = 5;

/** How both scenes open. */
const usual = { fine: 10, found: 50, alarms: 0, cost: 1 } as const;
export const starts: Readonly<Record<Scene, State>> = {
  fine: { scene: 'fine', ...usual },
  promise: { scene: 'promise', ...usual },
};

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ scene, fine, found, alarms, cost, promised, guess }: State): string =>
  writePairs({ s: scene, f: fine, d: found, a: alarms, i: cost, p: promised, guess });
