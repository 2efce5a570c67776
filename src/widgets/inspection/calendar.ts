import { mulberry32 } from '#model/random/mulberry32.ts';
import { shuffle } from '#model/random/shuffle.ts';
import { hundredDays } from './days.ts';
import { days, type State } from './state.ts';

/** A day in the picture: its place, and what happens on it. */
export interface Day {
  readonly place: number;
  readonly skips: boolean;
  readonly comes: boolean;
  readonly fined: boolean;
}

const golden = (Math.sqrt(5) - 1) / 2;
const spread = Array.from({ length: days }, (_, turn) => ((turn + 0.15) * golden + 0.15) % 1);
/** by turn in skipping, the turn in being visited: spread so evenly that visits meet skipping about as often as chance would have it */
const visits = spread.map((value) => spread.filter((other) => other < value).length);
const places = shuffle([...Array(days).keys()], mulberry32(8));

/**
 * A hundred days that fit a state’s averages, to the nearest whole day. A day keeps its place and its turn, so that nothing moves
 * that has not changed; of the visited days the stated share ends in a fine.
 */
export function calendar(state: State): readonly Day[] {
  const { skips, comes } = hundredDays(state);
  const [skipped, visited] = [Math.round(skips), Math.round(comes)];
  const plain = places.map((place, turn) => ({
    place,
    skips: turn < skipped,
    comes: (visits[turn] as number) < visited,
  }));
  const seen = plain.filter((day) => day.comes).map(({ place }) => place);
  const guilty = plain.filter((day) => day.skips && day.comes).map(({ place }) => place);
  const innocent = seen.filter((place) => !guilty.includes(place));
  const fined = [
    ...guilty.slice(0, Math.round((guilty.length * state.found) / 100)),
    ...innocent.slice(0, Math.round((innocent.length * state.alarms) / 100)),
  ];
  return plain.map((day) => ({ ...day, fined: fined.includes(day.place) }));
}
