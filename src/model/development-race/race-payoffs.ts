import { type DevelopmentRace, requireDevelopmentRace } from './development-race.ts';

/** Mean utilities per round before any disaster is counted: of one round, and of the race (round plus share of the prize). */
export interface RacePayoffs {
  readonly round: { readonly ss: number; readonly su: number; readonly us: number; readonly uu: number };
  readonly race: { readonly ss: number; readonly su: number; readonly us: number; readonly uu: number };
}

/** What safe (s) and unsafe (u) get against each other, own course first. [Han, Pereira, Santos and Lenaerts 2020] */
export function racePayoffs(parameters: DevelopmentRace): RacePayoffs {
  const { b, c, s, pfo, B, W } = requireDevelopmentRace(parameters);
  const round = {
    ss: b / 2 - c,
    su: -c + ((1 - pfo) * b) / (s + 1) + pfo * b,
    us: ((1 - pfo) * s * b) / (s + 1),
    uu: ((1 - pfo * pfo) * b) / 2,
  };
  return {
    round,
    race: {
      ss: round.ss + B / (2 * W),
      su: round.su,
      us: round.us + (s * B) / W,
      uu: round.uu + (s * B) / (2 * W),
    },
  };
}
