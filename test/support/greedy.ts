import { beginRound, lastRounds } from '#model/convene/begin-round.ts';
import type { Deal } from '#model/convene/deal.ts';
import { type Plays, playGame } from '#model/convene/play-game.ts';
import { playOptions } from '#model/convene/play-options.ts';
import { playRound, type Round } from '#model/convene/play-round.ts';

/** How many labs are careful this round, then the sum of the gauges. */
const now = ({ seen, gauges }: Round) => 1000 * seen.careful + gauges.safety + gauges.security + gauges.benefit;

/** The plays of somebody who thinks of this round alone: most careful labs, then the highest gauges, then what comes first. [CONVENE.md §4] */
export function greedyPlays(deal: Deal): Plays {
  const plays: Plays[number][] = [];
  while (plays.length < lastRounds.yours) {
    const before = playGame(deal, plays).at(-1) ?? null;
    const rounds = playOptions(beginRound(deal, before)).map((cards) => playRound(deal, before, cards));
    const best = rounds.reduce((most, each) => (now(each) > now(most) ? each : most));
    plays.push(best.cards);
  }
  return plays;
}
