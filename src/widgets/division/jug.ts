import { compare } from '#model/numeric/compare.ts';
import { shown } from './outcome.ts';
import { ranges, type State } from './state.ts';
import { inside } from './waves.ts';

/** How much one jug moves, in points. */
export const jug = 0.5;

/** The places of those whom an even share would lose, to whom the fund is poured. */
export function takers(state: State): readonly number[] {
  const { share } = shown(state);
  return inside(state).filter((place) => compare(state.outside[place] as number, share) > 0);
}

/** Whether water can be moved: all are in, some lack it, and others can give it. */
export const canPour = (state: State): boolean =>
  state.scene === 'fund' &&
  state.round === 0 &&
  takers(state).length > 0 &&
  takers(state).length < inside(state).length;

/** The fund with so many jugs more, or less, within its range. */
export const poured = ({ fund }: State, jugs: number): number =>
  Math.min(ranges.fund.max, Math.max(ranges.fund.min, fund + jugs * jug));
