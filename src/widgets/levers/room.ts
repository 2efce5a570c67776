import { levers, pullLever } from '#model/game/lever.ts';
import { payoffsOf, presets, pullRange, type State } from './state.ts';

/** From which worth to which the picture goes: as far as any one lever can be pulled, so that it stands still meanwhile, and further only where several are pulled together; by whole fives. */
export function room(state: Pick<State, 'base' | 'pulls'>): readonly [low: number, high: number] {
  const reached = levers.flatMap((lever) => Object.values(pullLever(presets[state.base], lever, pullRange.max)));
  const [least, most] = [Math.min(...reached), Math.max(...reached)];
  const ends = Object.values(payoffsOf(state));
  const [lowest, highest] = [Math.min(...ends), Math.max(...ends)];
  // what lies further out than one lever reaches has room to be pulled on
  const more = 0.2;
  return [
    5 * Math.floor((lowest < least ? lowest - more : least) / 5),
    5 * Math.ceil((highest > most ? highest + more : most) / 5),
  ];
}
