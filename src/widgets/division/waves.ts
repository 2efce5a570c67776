import { roundsOf, shown } from './outcome.ts';
import type { State } from './state.ts';

/** What is drawn while the boats choose: how they stand, and the places of those that weigh and of those that have just left. */
export interface Still {
  readonly state: State;
  readonly weigh: readonly number[];
  readonly left: readonly number[];
}

const where = (list: readonly boolean[]) => list.flatMap((is, place) => (is ? [place] : []));

/** The places of those who are in, and of those who would have more alone. */
export const inside = (state: State): readonly number[] => where(shown(state).members);
export const leaving = (state: State): readonly number[] => where(shown(state).leaves);

/** The state after all who are in have chosen once more. */
export const chosen = (state: State): State => ({
  ...state,
  round: Math.min(state.round, roundsOf(state).length - 1) + 1,
});

/** The stills of one round: those who were asked weigh, and then they have chosen. */
export const wave = (state: State, weigh: readonly number[]): readonly Still[] => [
  { state, weigh, left: [] },
  { state: chosen(state), weigh: [], left: leaving(state) },
];

/** The stills of all rounds that are left, each member asked in each. */
export function waves(state: State): readonly Still[] {
  const next = wave(state, inside(state));
  return leaving(chosen(state)).length === 0 ? next : [...next, ...waves(chosen(state))];
}
