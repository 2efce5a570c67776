import { labs } from './state.ts';

/** The waterfront as it is drawn: how wide, how high a course is, where the walls stand and where the sand before them ends. */
export const front = { width: 360, column: 90, wall: 68, course: 12, ground: 158, sand: 206 } as const;

/** Where the wall at a place begins, and where its middle is. */
export const edge = (place: number): number => front.column * place + (front.column - front.wall) / 2;
export const middle = (place: number): number => front.column * (place + 0.5);

/** How far down the top of a wall of so many courses is. */
export const top = (courses: number): number => front.ground - front.course * courses;

/** The place at this share of the picture’s width. */
export const placeAt = (share: number): number =>
  Math.min(labs.length - 1, Math.max(0, Math.floor(share * labs.length)));
