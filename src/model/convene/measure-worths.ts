import type { Deal } from './deal.ts';
import { type Measure, measures } from './measure.ts';
import { lightNames, outcomeOf } from './outcome.ts';
import { type Plays, playGame } from './play-game.ts';

/** What would have been missing without a measure: lights (−4 to 4) and careful choices (−72 to 72), below 0 where it harmed. */
export interface MeasureWorth {
  readonly measure: Measure;
  readonly lights: number;
  readonly careful: number;
}

/** For each measure of a finished game, in the order of `measures`: what the same game loses if every play of it does nothing. Throws a RangeError for a game that is not finished, or plays that are not allowed. [CONVENE.md §1] */
export function measureWorths(deal: Deal, plays: Plays): readonly MeasureWorth[] {
  const came = (blank?: Measure) => {
    const { lights, careful } = outcomeOf(playGame(deal, plays, blank));
    return { lights: lightNames.filter((name) => lights[name]).length, careful };
  };
  const played = came();
  return measures
    .filter((measure) => plays.some((cards) => cards.includes(measure)))
    .map((measure) => {
      const without = came(measure);
      return { measure, lights: played.lights - without.lights, careful: played.careful - without.careful };
    });
}
