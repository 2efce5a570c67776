import type { Profile } from '#model/game/action.ts';
import type { Side } from './movers.ts';

const turned: Readonly<Record<Side | 'both', Readonly<Record<Profile, Profile>>>> = {
  you: { CC: 'DC', CD: 'DD', DC: 'CC', DD: 'CD' },
  rival: { CC: 'CD', CD: 'CC', DC: 'DD', DD: 'DC' },
  both: { CC: 'DD', CD: 'DC', DC: 'CD', DD: 'CC' },
};

/** The outcome that one lab, or both at once, make of another by choosing otherwise. */
export const neighbour = (from: Profile, who: Side | 'both'): Profile => turned[who][from];
