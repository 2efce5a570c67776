import type { Action } from '#model/game/action.ts';
import type { Mood } from '#ui/cast/labs.ts';

/** How a lab looks after a round: glad to have cheated a careful one, worried to have been cheated, wary when both cut. */
export function moodAfter(own: Action | undefined, other: Action | undefined): Mood {
  if (own === undefined || other === undefined) return 'calm';
  if (own === 'D') return other === 'C' ? 'glad' : 'wary';
  return other === 'C' ? 'calm' : 'worried';
}
