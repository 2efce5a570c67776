import { writePairs } from '#ui/url-state.ts';

/** The three things about joint work: what difference is worth, who pays for a shared result, and how much each side puts in. */
export const scenes = ['fit', 'bill', 'effort'] as const;
export type Scene = (typeof scenes)[number];

/** How much is left of what there was before: of the joint output, or of the work agreed. */
export const guesses = ['same', 'half', 'quarter', 'little'] as const;
export type Guess = (typeof guesses)[number];

/** What a reader can set by a slider. */
export type Setting = 'other' | 'overhead' | 'labs' | 'worth' | 'cost' | 'weight';

/**
 * Two labs that may work together. `other`: how fast each is at the other's kind of work, and `overhead`: how much of the time working
 * together takes, in percent. `labs` would use a result worth `worth` to each, which costs `cost` once. `weight`: what part of one
 * percent more work arrives in the result, in percent; `turns`: how often a lab has thought again since both agreed.
 */
export interface State extends Readonly<Record<Setting, number>> {
  readonly scene: Scene;
  readonly turns: number;
  readonly guess?: Guess | undefined;
}

/** How far each setting goes, and in what steps. */
export const ranges = {
  other: { min: 1, max: 100, step: 1 },
  overhead: { min: 0, max: 90, step: 1 },
  labs: { min: 2, max: 6, step: 1 },
  worth: { min: 0, max: 12, step: 1 },
  cost: { min: 1, max: 40, step: 1 },
  weight: { min: 5, max: 35, step: 5, typed: 1 },
} as const satisfies Record<Setting, object>;

/** The most times that labs think again; by then the work has all but stopped falling. */
export const lastTurn = 10;

/** The settings of each scene, the one that it is about first. */
export const settingsOf = {
  fit: ['other', 'overhead'],
  bill: ['labs', 'worth', 'cost'],
  effort: ['weight'],
} as const satisfies Record<Scene, readonly Setting[]>;

/** How each scene opens. */
export const starts: Readonly<Record<Scene, State>> = {
  fit: { scene: 'fit', other: 100, overhead: 20, labs: 3, worth: 4, cost: 9, weight: 25, turns: 0 },
  bill: { scene: 'bill', other: 100, overhead: 20, labs: 3, worth: 4, cost: 9, weight: 25, turns: 0 },
  effort: { scene: 'effort', other: 100, overhead: 20, labs: 3, worth: 4, cost: 9, weight: 25, turns: 0 },
};

/** How slow at the other's work the labs become in the question about `fit`. */
export const poached = 25;

/** After so many turns of thinking again the question about `effort` is answered: the work is within a tenth of where it ends. */
export const settled = 4;

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ scene, other, overhead, labs, worth, cost, weight, turns, guess }: State): string => {
  const own = {
    fit: { k: other, h: overhead, guess },
    bill: { n: labs, v: worth, c: cost },
    effort: { w: weight, t: turns, guess },
  };
  return writePairs({ s: scene, ...own[scene] });
};
