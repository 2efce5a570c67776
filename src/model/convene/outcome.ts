import { requireList } from '../require/list.ts';
import { lastRounds } from './begin-round.ts';
import type { Round } from './play-round.ts';

/** The four lights, which are never added up: the pillars after round 8, and whether it holds without you. */
export const lightNames = ['safety', 'security', 'benefit', 'holds'] as const;
export type Lights = Readonly<Record<(typeof lightNames)[number], boolean>>;

/** From where on a pillar is lit, in percent, and with how many careful labs a round holds without you. */
export const enough = { gauge: 50, careful: 5 } as const;

/** What came of a finished game: its lights, and how many of the 72 choices were careful. */
export interface Outcome {
  readonly lights: Lights;
  readonly careful: number;
}

/** What came of these twelve rounds: a pillar is lit at 50 or more after round 8, *holds* where five or six are careful in each of rounds 9 to 12. Throws a RangeError for a game that is not over. [CONVENE.md §1] */
export function outcomeOf(rounds: readonly Round[]): Outcome {
  requireList('rounds', rounds, lastRounds.all, lastRounds.all);
  const { safety, security, benefit } = (rounds[lastRounds.yours - 1] as Round).gauges;
  const counts = rounds.map(({ seen }) => seen.careful);
  return {
    lights: {
      safety: safety >= enough.gauge,
      security: security >= enough.gauge,
      benefit: benefit >= enough.gauge,
      holds: counts.slice(lastRounds.yours).every((count) => count >= enough.careful),
    },
    careful: counts.reduce((sum, count) => sum + count, 0),
  };
}
