import { trial, type Way } from './state.ts';

/** A place in the picture. */
export type Point = readonly [x: number, y: number];

export const middle: Point = [200, 200];

/** How many places there are round the middle: as many as countries while these are few, so that later ones find theirs free. */
const room = (countries: number): number => [trial / 2, trial, 2 * trial].find((few) => countries <= few) ?? 0;

/** The places in the order in which they are taken: where all were doubled, first those that there were, then those in between. */
const order = (of: number): readonly number[] =>
  of <= trial / 2
    ? Array.from({ length: of }, (_, turn) => turn)
    : [0, 1].flatMap((odd) => order(of / 2).map((place) => 2 * place + odd));

const spread = (of: number, turn: number): Point => {
  const angle = (2 * Math.PI * turn) / of;
  return [Math.round(200 + 160 * Math.sin(angle)), Math.round(200 - 160 * Math.cos(angle))];
};

/** Where the countries stand, the first on top: evenly round the middle, or as they came, where there is room for more. */
export function places(countries: number): readonly Point[] {
  if (countries <= trial / 2) return Array.from({ length: countries }, (_, turn) => spread(countries, turn));
  const of = room(countries);
  return order(of)
    .slice(0, countries)
    .map((turn) => spread(of, turn));
}

/** The agreements as lines from place to place, in the order in which countries come: every pair, everyone with the middle, or none. */
export function agreements(countries: number, way: Way): readonly (readonly [Point, Point])[] {
  const all = places(countries);
  if (way === 'alone') return [];
  if (way === 'hub') return all.map((one) => [one, middle]);
  return all.flatMap((one, index) => all.slice(0, index).map((other) => [one, other] as const));
}

/** How wide a country’s square is, so that none touches the next. */
export const side = (countries: number): number =>
  Math.min(60, Math.floor(226 * Math.sin(Math.PI / Math.max(2, room(countries)))) - 3);

/** Whether a point of the picture, in shares of its width and height, is about its middle, where a hub stands. */
export const inTheMiddle = (across: number, down: number): boolean =>
  Math.hypot(400 * across - middle[0], 400 * down - middle[1]) < 60;
