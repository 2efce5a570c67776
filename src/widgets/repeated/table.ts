import { payoffOf } from '#model/game/payoffs.ts';
import type { Table } from '#ui/csv.ts';
import { firstRounds } from './match.ts';
import { payoffs, type State } from './state.ts';
import type { Text } from './text.ts';

/** Round by round: both moves, whether one went wrong, what they pay, and how likely the round is to come at all. */
export function table(state: State, text: Text): Table {
  const { movesA, movesB, mistakes } = firstRounds(state);
  const did = (move: 'C' | 'D', off: boolean) => (off ? text.table.wrong : text.table.did)[move];
  return {
    caption: text.table.caption,
    columns: text.table.columns,
    rows: movesA.map((mine, round) => {
      const theirs = movesB[round] ?? mine;
      return [
        round + 1,
        did(mine, mistakes.mine.includes(round)),
        did(theirs, mistakes.theirs.includes(round)),
        payoffOf(payoffs, mine, theirs),
        payoffOf(payoffs, theirs, mine),
        Number((100 * (state.patience / 100) ** round).toFixed(1)),
      ];
    }),
  };
}
