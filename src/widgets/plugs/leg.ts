import { detour } from './answer.ts';
import type { State } from './state.ts';
import { stepsOf } from './steps.ts';

/** How far a reader is with the two steps that the guess is about: at the first, at the second, or over. */
export type Leg = 'out' | 'back' | 'done';

/**
 * Where on the way from `start` a reader is who was at `leg` and has come to `next`. Out and back of one setting, it turns where the crowd
 * has moved as far as it will; of two settings, the second waits for the first to be all the way.
 */
export function legAt(leg: Leg, start: State, next: State): Leg {
  const [first, second] = stepsOf(start);
  const { far, end } = detour(start);
  const both = first.setting !== second.setting;
  const turned = both ? next[first.setting] === first.to : far < start.users ? next.users <= far : next.users >= far;
  if (leg === 'out' || (both && !turned)) return turned ? 'back' : 'out';
  return next[second.setting] === second.to && next.users === end ? 'done' : leg;
}

/** Where a reader stops who would bring the setting to `value`: as far out as is asked, and on the way back at the start, which is not passed unseen. */
export function stopAt(leg: Leg, start: State, value: number): number {
  const [first, second] = stepsOf(start);
  if (first.setting !== second.setting) return value;
  const outward = Math.sign(first.to - second.to);
  if ((value - first.to) * outward > 0) return first.to;
  return leg === 'back' && (value - second.to) * outward < 0 ? second.to : value;
}
