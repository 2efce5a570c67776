import { requireList } from '../require/list.ts';
import { lastRounds } from './begin-round.ts';
import type { Deal } from './deal.ts';
import type { Measure } from './measure.ts';
import { playRound, type Round } from './play-round.ts';

/** The cards of each round from the first on, in the order in which they were played. */
export type Plays = readonly (readonly Measure[])[];

/**
 * The rounds of a game with these plays, at most 8 of them; after the eighth the four without you follow, so that a finished game has twelve. `blank`
 * names a card that does nothing in any of them. Throws a RangeError as `playRound` does. [CONVENE.md §1]
 */
export function playGame(deal: Deal, plays: Plays, blank?: Measure): readonly Round[] {
  requireList('plays', plays, 0, lastRounds.yours);
  const alone = plays.length === lastRounds.yours ? new Array<[]>(lastRounds.all - lastRounds.yours).fill([]) : [];
  const rounds: Round[] = [];
  for (const cards of [...plays, ...alone]) rounds.push(playRound(deal, rounds.at(-1) ?? null, cards, blank));
  return rounds;
}
