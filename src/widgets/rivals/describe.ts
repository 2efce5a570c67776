import { fill, fillPlural } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { payoffOf } from '#model/game/payoffs.ts';
import { meetings, namedIn, totalOf } from './game.ts';
import { allRounds, payoffs } from './plan.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** How the game stands, in words that are true of it. */
export function describe(state: State, text: Text, locale: string): string {
  const all = meetings(state);
  if (state.moves.length === allRounds) {
    const end = fill(text.says.end, writtenIn(locale, { rounds: allRounds, total: totalOf(all) }));
    return state.who ? `${end} ${fillPlural(locale, text.says.named, namedIn(all, state.who))}` : end;
  }
  const current = all.findLast(({ mine }) => mine.length > 0);
  if (!current) return fill(text.says.start, { lab: text.labs[all[0]?.lab ?? 'anvil'] });
  const [mine, theirs] = [current.mine.at(-1) ?? 'C', current.theirs.at(-1) ?? 'C'];
  return fill(text.says.last, {
    lab: text.labs[current.lab],
    mine: text.did[mine],
    theirs: text.did[theirs],
    ...writtenIn(locale, {
      round: current.mine.length,
      myPay: payoffOf(payoffs, mine, theirs),
      theirPay: payoffOf(payoffs, theirs, mine),
      total: totalOf(all),
    }),
  });
}
