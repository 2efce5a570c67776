import type { Action, Profile } from '#model/game/action.ts';
import { bestReply } from '#model/game/best-reply.ts';
import type { State } from './state.ts';

/** The two labs, as the figure's words call them. */
export type Side = 'you' | 'rival';

/** Which labs would get more by moving alone from an outcome. */
export function movers({ row, col = row }: State, from: Profile): readonly Side[] {
  const [own, other] = from.split('') as [Action, Action];
  const gains = (reply: Action | 'either', now: Action) => reply !== 'either' && reply !== now;
  return [
    ...(gains(bestReply(row, other), own) ? (['you'] as const) : []),
    ...(gains(bestReply(col, own), other) ? (['rival'] as const) : []),
  ];
}
