import type { Setting } from './state.ts';

/** The picture's measures, in its own units: two houses side by side, under them a bench and the jars. */
export const town = {
  width: 360,
  height: 404,
  /** where the houses stand on their floor, and where they begin and end */
  floor: 152,
  houses: { lasts: [4, 172], between: [188, 356] },
  /** the fixed end of each door's gap */
  hinges: { lasts: 14, between: 346 },
  /** who sits on the bench, from the right, and the bench under them */
  seat: { right: 342, apart: 17, y: 201 },
  bench: { right: 350, y: 209 },
} as const;

/** A gap that is so wide is one year long; either door is drawn to its own measure. */
const scale = { lasts: 200, between: 50 } as const;

/** How wide a door stands open: half as wide where it takes twice as long. */
export const gap = (door: Setting, years: number): number => scale[door] / years;

const inward = { lasts: 1, between: -1 } as const;

/** Where the movable end of a door is. */
export const edge = (door: Setting, years: number): number => town.hinges[door] + inward[door] * gap(door, years);

/** Where the middle of a door's gap is. */
export const middle = (door: Setting, years: number): number => (town.hinges[door] + edge(door, years)) / 2;

/** How many years it is where the movable end of a door is brought there; past the hinge it is shut as far as can be. */
export const yearsAt = (door: Setting, x: number): number =>
  scale[door] / Math.max(1, inward[door] * (x - town.hinges[door]));

/** The door that is taken hold of at this place, if one is. */
export function doorAt(x: number): Setting | undefined {
  const [last, first] = [town.hinges.lasts + 120, town.hinges.between - 120];
  return x < last ? 'lasts' : x > first ? 'between' : undefined;
}
