import { raceProfile } from '#model/race/race-profile.ts';
import { informationOf, raceOf } from './danger.ts';
import type { Known, State } from './state.ts';

/** How many places a side of the map has, and how many races are averaged along a side of each. */
export const places = 10;
const fine = 3;

/** How many sizes of dot there are. */
export const sizes = 6;

/**
 * All races that two labs can have, by how far each is: for every place (column, row), the danger there from 0 to 1, the mean of the
 * races in it. What one lab meets beside the other does not hang on their names, so half of the map is computed.
 */
export function dangerMap(state: Pick<State, 'cost' | 'weeks'>, known: Known): readonly (readonly number[])[] {
  const { e, mu } = raceOf({ ...state, labs: 2 });
  const at = (place: number, part: number) => ((place + (part + 0.5) / fine) / places) * mu;
  const mean = (column: number, row: number) => {
    let sum = 0;
    for (let x = 0; x < fine; x++)
      for (let y = 0; y < fine; y++)
        sum += raceProfile({ e, mu, caps: [at(column, x), at(row, y)], known: informationOf[known] }).disaster;
    return sum / fine ** 2;
  };
  const half = Array.from({ length: places }, (_, column) =>
    Array.from({ length: column + 1 }, (_, row) => mean(column, row)),
  );
  return half.map((_, column) => half.map((_, row) => half[Math.max(column, row)]?.[Math.min(column, row)] as number));
}

/** Where a lab that has done so many weeks of work stands on the map, from 0 to 1. */
export const placeOf = (done: number, { weeks }: Pick<State, 'weeks'>): number => Math.min(1, done / weeks);
