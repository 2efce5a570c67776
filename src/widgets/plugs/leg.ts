import { detour } from './answer.ts';
import { detours, drivers, type State } from './state.ts';

/** How far a reader is with the detour that the guess is about: on the way out, on the way back, or there and back. */
export type Leg = 'out' | 'back' | 'done';

const onward = ({ scene, ...start }: State) => Math.sign(detours[scene] - start[drivers[scene]]);

/** Where on the detour from `start` a reader is who was at `leg` and has come to `next`: it turns where the crowd has moved as far as it will. */
export function legAt(leg: Leg, start: State, next: State): Leg {
  const { far } = detour(start);
  const driver = drivers[start.scene];
  if (leg === 'out') return (far < start.users ? next.users <= far : next.users >= far) ? 'back' : 'out';
  return next[driver] === start[driver] ? 'done' : leg;
}

/** Where a reader stops who would go to `value`: on the way back at the start, which is not passed unseen. */
export function stopAt(leg: Leg, start: State, value: number): number {
  const back = start[drivers[start.scene]];
  return leg === 'back' && (value - back) * onward(start) < 0 ? back : value;
}
