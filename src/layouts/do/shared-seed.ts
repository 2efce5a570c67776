import { seedOf } from '#quiz/seed-of.ts';

/** The seed that every learner of an assignment has, where all get the same numbers; on paper and in the room too. */
export const sharedSeed = (assignment: string): number => seedOf(assignment, 1) % 1_000_000;
