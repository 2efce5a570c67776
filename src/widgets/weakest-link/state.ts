import type { LabId } from '#ui/cast/labs.ts';
import { writePairs } from '#ui/url-state.ts';

/** What the reader finds out: which wall decides where all guard one file, and which do where the walls add up otherwise. */
export const scenes = ['file', 'worlds'] as const;
export type Scene = (typeof scenes)[number];

/**
 * How four walls make one guard: one file kept by all (the weakest link), a file of its own in each lab (the mean), one alarm for all
 * (the best shot), or a thief for each lab at once (every wall must hold).
 */
export const worlds = ['weakest', 'mean', 'best', 'all'] as const;
export type World = (typeof worlds)[number];

/** The labs behind the walls, from left to right; the reader runs Flint. */
export const labs = ['anvil', 'beacon', 'ember', 'flint'] as const satisfies readonly LabId[];

/** What the reader may expect to do most with the courses that are to spend. */
export const guesses = ['own', 'lowest', 'two', 'same'] as const;
export type Guess = (typeof guesses)[number];

/** The walls as they were, in courses; the courses laid on each since; how many may be laid in all; and how the walls add up. */
export interface State {
  readonly scene: Scene;
  readonly world: World;
  readonly walls: readonly number[];
  readonly laid: readonly number[];
  readonly spare: number;
  readonly guess?: Guess | undefined;
}

/** The highest wall, in courses; a wall of so many stops every thief. */
export const highest = 10;

/** The most courses that may be laid in all. */
export const mostSpare = 20;

/** Where the courses go by each guess that names a place. */
export const plans: Readonly<Record<Exclude<Guess, 'same'>, readonly number[]>> = {
  own: [0, 0, 0, 3],
  lowest: [0, 0, 3, 0],
  two: [0, 1, 2, 0],
};

/** How both scenes open. */
const usual = { walls: [5, 3, 2, 6], laid: [0, 0, 0, 0], spare: 3 } as const;
export const starts: Readonly<Record<Scene, State>> = {
  file: { scene: 'file', world: 'weakest', ...usual },
  worlds: { scene: 'worlds', world: 'best', ...usual },
};

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ scene, world, walls, laid, spare, guess }: State): string =>
  writePairs({ s: scene, w: world, h: walls.join('-'), l: laid.join('-'), n: spare, guess });
