import type { Way } from './state.ts';

/** A place in the picture. */
export type Point = readonly [x: number, y: number];

export const middle: Point = [200, 200];

/** Where the countries stand: evenly round the middle, the first on top. */
export const places = (countries: number): readonly Point[] =>
  Array.from({ length: countries }, (_, turn) => {
    const angle = (2 * Math.PI * turn) / countries;
    return [Math.round(200 + 160 * Math.sin(angle)), Math.round(200 - 160 * Math.cos(angle))];
  });

/** The agreements as lines from place to place: every pair, everyone with the middle, or none. */
export function agreements(countries: number, way: Way): readonly (readonly [Point, Point])[] {
  const all = places(countries);
  if (way === 'alone') return [];
  if (way === 'hub') return all.map((one) => [one, middle]);
  return all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));
}

/** How wide a country’s square is, so that none touches the next. */
export const side = (countries: number): number => Math.min(60, Math.floor(226 * Math.sin(Math.PI / countries)) - 3);
