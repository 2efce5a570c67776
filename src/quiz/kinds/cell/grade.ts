import { type Profile, profiles } from '#model/game/action.ts';

/** Reads the cell that was chosen; throws a RangeError where the response names none. */
export function readCell(response: string): Profile {
  const profile = profiles.find((each) => each === response);
  if (!profile) throw new RangeError(`no cell ${response}`);
  return profile;
}

/** 1 for the right cell, 0 for any other. */
export const gradeCell = ({ answer }: { readonly answer: Profile }, response: string): 0 | 1 =>
  readCell(response) === answer ? 1 : 0;
