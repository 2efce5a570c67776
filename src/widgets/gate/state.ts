import { writePairs } from '#ui/url-state.ts';

/** What a chapter may place: what stages do to the danger, what they are worth, and what a gate that never closes for good does. */
export const placed = ['stages', 'price', 'margin'] as const;

/** What the reader finds out: that, and what a pledge of six labs does that binds only if enough sign. */
export const scenes = [...placed, 'pledge'] as const;
export type Scene = (typeof scenes)[number];

/** How the danger of a month grows with the gap: not at all (0), in proportion (1), with its square (2). */
export const shapes = [0, 1, 2] as const;
export type Shape = (typeof shapes)[number];

/** What the reader may expect: of ten stages, of twice the time behind a gate, and of which threshold brings most. */
export const guesses = {
  stages: ['even', 'half', 'tenth', 'hundredth'],
  price: [],
  margin: ['nomore', 'twice', 'fourfold', 'all'],
  pledge: ['one', 'three', 'five', 'six'],
} as const;
export type Guess = (typeof guesses)[Scene][number];

/**
 * In how many stages capability climbs and how the danger grows with the gap; how much danger weighs against waiting; for how many
 * months capability runs behind a gate, and by how much (`margin`, in points) that lets it pass readiness. Of a pledge:
 * how many signatures it wants, what one lab’s gate gives every lab where it costs 1, and how many signatures in 100 fail.
 */
export interface State {
  readonly scene: Scene;
  readonly stages: number;
  readonly shape: Shape;
  readonly weight: number;
  readonly months: number;
  readonly margin: number;
  readonly signers?: number | undefined;
  readonly stake?: number | undefined;
  readonly fails?: number | undefined;
  readonly guess?: Guess | undefined;
}

/** What a reader can set by a slider, and which scene has it. */
export type Setting = 'stages' | 'weight' | 'months' | 'margin' | 'signers' | 'stake' | 'fails';
export const settingsOf = {
  stages: ['stages'],
  price: ['weight', 'stages'],
  margin: ['months', 'margin'],
  pledge: ['signers', 'stake', 'fails'],
} as const satisfies Record<Scene, readonly Setting[]>;

/** How far each setting goes, and in what steps. */
export const ranges = {
  stages: { min: 1, max: 20, step: 1 },
  weight: { min: 0, max: 10, step: 0.5 },
  months: { min: 1, max: 10, step: 1 },
  margin: { min: 0, max: 20, step: 1 },
  signers: { min: 1, max: 6, step: 1 },
  stake: { min: 0.2, max: 0.9, step: 0.1 },
  fails: { min: 0, max: 30, step: 5 },
} as const satisfies Record<Setting, object>;

/** How far capability climbs, in points, and by how many readiness grows a month; each stage costs as much as `fee` of waiting. */
export const climb = { K: 10, r: 2, fee: 1 } as const;

/** The danger of a month at a gap of 1, for each shape: such that one jump leaves the same danger with all three. */
export const hazards: Readonly<Record<Shape, number>> = { 0: 5, 1: 1, 2: 0.15 };

/** Behind the gate capability would grow by `g` points a month; readiness grows as before, and each point of gap counts 1 a month. */
export const run = { g: 4, r: climb.r, eta: 1 } as const;

/** The labs of the pledge, and what a gate costs the lab that keeps it. */
export const treaty = { n: 6, c: 1 } as const;

/** What each guess is about: this many stages, or this many months. */
export const trial = { stages: 10, months: 10 } as const;

/** How long the months take to pass before the reader, in milliseconds. */
export const passing = 1800;

/** How the scenes open. */
const usual = { stages: 1, shape: 1, weight: 1, months: 5, margin: 2 } as const;
export const starts: Readonly<Record<Scene, State>> = {
  stages: { scene: 'stages', ...usual },
  price: { scene: 'price', ...usual },
  margin: { scene: 'margin', ...usual },
  pledge: { scene: 'pledge', ...usual, signers: 3, stake: 0.4, fails: 0 },
};

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ scene, stages, shape, weight, months, margin, signers, stake, fails, guess }: State): string =>
  writePairs({
    ...{ s: scene, n: stages, p: shape, w: weight, t: months, m: margin },
    ...(scene === 'pledge' && { k: signers, b: stake, f: fails }),
    guess,
  });
