import { writePairs } from '#ui/url-state.ts';

/** What the reader finds out: what falls with one pillar, and where the next ten bring most. */
export const scenes = ['fall', 'next'] as const;
export type Scene = (typeof scenes)[number];

/** The three pillars, each resting on the one before it. */
export const pillarNames = ['security', 'safety', 'benefit'] as const;
export type Pillar = (typeof pillarNames)[number];

/** The ways in which a card adds up three levels. */
export const ways = ['mean', 'geometric', 'weakest', 'product'] as const;
export type Way = (typeof ways)[number];

/** What the reader may expect: how much of the benefit is left, and where ten more bring most. */
export const guesses = {
  fall: ['over', 'middle', 'low', 'under'],
  next: ['security', 'safety', 'benefit', 'alike'],
} as const;
export type Guess = (typeof guesses)[Scene][number];

/**
 * How far each pillar is built, of 100; how far safety depends on security (`underSafety`) and benefit on safety (`underBenefit`), in
 * percent, drawn as the depth of the mud; how the card adds up; and which pillar, if any, has just been given `extra`.
 */
export interface State {
  readonly scene: Scene;
  readonly security: number;
  readonly safety: number;
  readonly benefit: number;
  readonly underSafety: number;
  readonly underBenefit: number;
  readonly way: Way;
  readonly raised?: Pillar | undefined;
  readonly guess?: Guess | undefined;
}

/** What a reader can set with a slider. */
export type Setting = Pillar | 'underSafety' | 'underBenefit';

/** How far every slider goes, and in what steps. */
export const range = { min: 0, max: 100, step: 5, typed: 1 } as const;
export const ranges = {
  ...{ security: range, safety: range, benefit: range },
  ...{ underSafety: range, underBenefit: range },
} as const satisfies Record<Setting, object>;

/** How much a pillar is given when it is raised; it must have room for that. */
export const extra = 10;
export const hasRoom = (state: State, pillar: Pillar): boolean => state[pillar] + extra <= range.max;

/** How far security falls in the first guess. */
export const fallTo = 10;

/** What the board that reads the card asks for. */
export const boardAsks = 60;

/** How both scenes open. */
const usual = { safety: 90, benefit: 90, underSafety: 100, way: 'mean' } as const;
export const starts: Readonly<Record<Scene, State>> = {
  fall: { scene: 'fall', ...usual, security: 90, underBenefit: 100 },
  next: { scene: 'next', ...usual, security: fallTo, underBenefit: 50 },
};

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = (state: State): string =>
  writePairs({
    s: state.scene,
    se: state.security,
    sa: state.safety,
    be: state.benefit,
    l: state.underSafety,
    m: state.underBenefit,
    w: state.way,
    r: state.raised,
    guess: state.guess,
  });
