import { labs, type State, worlds } from './state.ts';
import { bought, failed, heights, left } from './walls.ts';

/** The named quantities of a state: its walls in courses, and what the model computes from them, in raids of a hundred. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  const { scene, world, spare } = state;
  const now = heights(state);
  return {
    ...{ scene, world, spare, left: left(state), fails: failed(state, world), bought: bought(state, world) },
    ...Object.fromEntries(labs.map((lab, place) => [lab, now[place] as number])),
    ...Object.fromEntries(worlds.map((each) => [`fails-${each}`, failed(state, each)])),
  };
}
