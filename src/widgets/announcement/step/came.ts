import type { Guess, Step } from '../state.ts';
import { stepOf } from './step-of.ts';

/** The guess that the model agrees with: where the middle of the steps lies that are believed and dared. */
export function came(state: Step): Guess {
  const { bandEmpty, smallest, largest } = stepOf(state);
  if (bandEmpty) return 'none';
  const middle = (smallest + largest) / 2;
  return middle < 0.375 ? 'little' : middle < 0.75 ? 'half' : 'most';
}
