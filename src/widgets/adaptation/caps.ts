import { found } from './outcome.ts';
import { exposed, type Setting, type State, years } from './state.ts';
import { middle, town } from './town.ts';

/** A place in the picture. */
export type Place = readonly [x: number, y: number];

/** When each of the forty loses the old work, and when each finds new work, in years, in the order in which they go. */
export interface Ways {
  readonly goes: readonly number[];
  readonly finds: readonly number[];
}

const columns = 10;
/** how many years a step over a threshold takes where it is seen */
const leg = 0.7;
/** the last one sets out when a hundredth of a person more would have to have gone */
const late = 0.99;

/** The forty one by one, so that there are never more of them on the bench than the model has in between. */
export function ways(state: State): Ways {
  const all = Array.from({ length: exposed }, (_, one) => one + 1);
  const goes = all.map((one) => -state.lasts * Math.log1p(-(one - 0.5) / exposed));
  const finds = all.map((one, index) => {
    let [from, to] = [0, 200];
    for (let halving = 0; halving < 30; halving++) {
      const half = (from + to) / 2;
      if (found(state, half) < one - late) from = half;
      else to = half;
    }
    // nobody finds new work before the old is lost
    return Math.max(to, (goes[index] as number) + 0.3);
  });
  return { goes, finds };
}

/** A place among the forty of a house; the first are lowest. */
function room(door: Setting, place: number): Place {
  const row = Math.floor(place / columns);
  return [town.houses[door][0] + 12 + 16 * (place % columns), town.floor - 12 - 14 * row];
}

/** Who goes when: in no order that could be seen; 6 to the powers below 41 is every number up to 40 once. */
const lot = Array.from({ length: exposed }).reduce<number[]>((all) => [...all, ((all.at(-1) ?? 1) * 6) % 41], []);
const home = (one: number) => room('lasts', (lot[one] ?? 1) - 1);
const seat = (from: number): Place => [town.seat.right - town.seat.apart * Math.max(0, from), town.seat.y];

const between = ([x1, y1]: Place, [x2, y2]: Place, share: number): Place => [
  x1 + (x2 - x1) * share,
  y1 + (y2 - y1) * share,
];
/** through a door, which is at a third of the way */
const through = (from: Place, door: Place, to: Place, share: number): Place =>
  share < 1 / 3 ? between(from, door, 3 * share) : between(door, to, 1.5 * share - 0.5);

/** Where the forty are in a year: each at its place or, where they are seen walking, on the way there. */
export function caps(state: State, { goes, finds }: Ways, year: number, walking = false): readonly Place[] {
  const passed = (since: number) => (walking ? Math.min(1, Math.max(0, since / leg)) : Number(since >= 0));
  const end = year >= years.max;
  const doors: Readonly<Record<Setting, Place>> = {
    lasts: [middle('lasts', state.lasts), town.floor],
    between: [middle('between', state.between), town.floor],
  };
  const left = finds.reduce((sum, time) => sum + passed(year - time), 0);
  return goes.map((time, one) => {
    const [gone, found] = [year - time, year - (finds[one] as number)];
    if (end) return room('between', one);
    if (gone < 0) return home(one);
    const waits = through(home(one), doors.lasts, seat(one - left), passed(gone));
    return found < 0 ? waits : through(waits, doors.between, room('between', one), passed(found));
  });
}
