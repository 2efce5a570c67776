import { aggregateSafety } from '#model/crowd/aggregate-safety.ts';
import { highest, type State, type World } from './state.ts';

type Built = Pick<State, 'walls' | 'laid'>;

/** How high the walls stand now, in courses. */
export const heights = ({ walls, laid }: Built): readonly number[] =>
  walls.map((wall, place) => wall + (laid[place] ?? 0));

/** How many courses are left to lay. */
export const left = ({ laid, spare }: Pick<State, 'laid' | 'spare'>): number =>
  spare - laid.reduce((sum, courses) => sum + courses, 0);

/** Four tenths multiplied have four decimals, so that a hundredth of a raid is exact. */
const exact = (x: number): number => Math.round(x * 10_000) / 100;

/** How many of a hundred raids fail against walls of these heights, in each world. */
export function failing(courses: readonly number[]): Readonly<Record<World, number>> {
  const { min, mean, max, product } = aggregateSafety({ levels: courses.map((height) => height / highest) });
  return { weakest: exact(min), mean: exact(mean), best: exact(max), all: exact(product) };
}

/** How many of a hundred raids fail now. */
export const failed = (state: Built, world: World): number => failing(heights(state))[world];

/** How many more fail than before anything was laid. */
export const bought = (state: Built, world: World): number =>
  exact((failed(state, world) - failing(state.walls)[world]) / 100);

/** How many more would fail with one course more on each wall; undefined where a wall can grow no higher. */
export function next(state: Built, world: World): readonly (number | undefined)[] {
  const now = heights(state);
  return now.map((height, place) =>
    height < highest ? exact((failing(now.with(place, height + 1))[world] - failed(state, world)) / 100) : undefined,
  );
}

/** Whether one course more may be laid on, or taken off, the wall at this place. */
export const canLay = (state: State, place: number): boolean =>
  left(state) > 0 && (heights(state)[place] as number) < highest;
export const canTake = ({ laid }: State, place: number): boolean => (laid[place] as number) > 0;

/** The state with one course more (1) or less (−1) on the wall at this place, where that can be. */
export function laying(state: State, place: number, by: 1 | -1): State {
  if (!(by > 0 ? canLay(state, place) : canTake(state, place))) return state;
  return { ...state, laid: state.laid.with(place, (state.laid[place] as number) + by) };
}

/** The places whose wall decides: the lowest, the highest, or all of them. */
export function deciding(state: Built, world: World): readonly number[] {
  const now = heights(state);
  const of = (height: number) => now.flatMap((each, place) => (each === height ? [place] : []));
  if (world === 'weakest') return of(Math.min(...now));
  return world === 'best' ? of(Math.max(...now)) : now.map((_, place) => place);
}

/** The state with what was laid brought within its bounds again, after the walls or the number of courses were changed. */
export function rebuilt(state: State): State {
  const laid = state.laid.map((courses, place) => Math.min(courses, highest - (state.walls[place] as number)));
  return { ...state, laid: left({ ...state, laid }) < 0 ? laid.map(() => 0) : laid };
}
