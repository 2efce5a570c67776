import { raceProfile } from '#model/race/race-profile.ts';
import type { LabId } from '#ui/cast/labs.ts';
import { informationOf, raceOf } from './danger.ts';
import { type State, tests } from './state.ts';
import { weeksDone } from './weeks-done.ts';

// the reader runs Flint, here as in the chapters
const cast = ['flint', 'beacon', 'cobalt', 'drift', 'ember', 'anvil'] as const satisfies readonly LabId[];

/** A lab in the drawn race, in weeks: work done and left, tests run, and when it is ready to launch. */
export interface Runner {
  readonly lab: LabId;
  readonly done: number;
  readonly left: number;
  readonly tested: number;
  readonly ready: number;
  readonly wins: boolean;
}

/** The drawn race: its labs, and how likely its winner’s model ends in disaster, in percent. */
export interface Drawn {
  readonly runners: readonly Runner[];
  readonly danger: number;
}

/** The race of this state: weeks done are drawn by its number; the model says what labs do then. */
export function drawn(state: State): Drawn {
  const done = weeksDone(state);
  const { e, mu } = raceOf(state);
  const caps = done.map((weeks) => weeks / tests);
  const { safety, winner, disaster } = raceProfile({ e, mu, caps, known: informationOf[state.known] });
  const runners = done.map((weeks, index) => {
    const [left, tested] = [state.weeks - weeks, tests * (safety[index] as number)];
    return { lab: cast[index] as LabId, done: weeks, left, tested, ready: left + tested, wins: index === winner };
  });
  return { runners, danger: 100 * disaster };
}
