import { years } from './state.ts';

/** The measures of the picture, in its own units: its corner and its sides, how wide a year and how high a point is, and where its ground is. */
export const stair = { left: -38, top: -28, width: 478, height: 396, year: 100, point: 18, ground: 340 } as const;

/** The month that lies so far across the picture, in shares of its width; outside the years, their first or their last. */
export const monthAt = (share: number): number =>
  12 * Math.min(years, Math.max(0, (stair.left + share * stair.width) / stair.year));

/** How many points high the place is that lies so far down the picture, in shares of its height. */
export const pointsAt = (share: number): number => (stair.ground - stair.top - share * stair.height) / stair.point;
