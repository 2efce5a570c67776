import { payoffOf } from '#model/game/payoffs.ts';
import type { Table } from '#ui/csv.ts';
import { meetings, yardsticks } from './game.ts';
import { allRounds, payoffs } from './plan.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** Round by round while the game goes on; rival by rival, with the rules and the yardsticks, once it is over. */
export function table(state: State, text: Text): Table {
  const all = meetings(state);
  if (state.moves.length < allRounds) {
    return {
      caption: text.table.soFar,
      columns: text.table.soFarColumns,
      rows: all.flatMap(({ lab, mine, theirs }) =>
        mine.map((move, round) => {
          const reply = theirs[round] ?? 'C';
          return [
            text.labs[lab],
            round + 1,
            text.did[move],
            text.did[reply],
            payoffOf(payoffs, move, reply),
            payoffOf(payoffs, reply, move),
          ];
        }),
      ),
    };
  }
  return {
    caption: text.table.caption,
    columns: text.table.columns,
    rows: all.map((meeting) => {
      const { safe, cut, best } = yardsticks(meeting);
      const rule = state.who ? text.rules[meeting.rule.name as keyof Text['rules']].rule : text.table.hidden;
      return [text.labs[meeting.lab], rule, meeting.rounds, meeting.myScore, safe, cut, best];
    }),
  };
}
