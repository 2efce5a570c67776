import { payoffOf } from '#model/game/payoffs.ts';
import type { Table } from '#ui/csv.ts';
import { firstRounds } from './match.ts';
import { payoffs, type State } from './state.ts';
import type { Text } from './text.ts';

/** The rounds shown, those that follow each other and went alike in one row: both moves, whether one went wrong, and what they pay. */
export function tableOfRounds(state: State, text: Text): Table {
  const { movesA, movesB, mistakes } = firstRounds(state);
  const did = (move: 'C' | 'D', off: boolean) => (off ? text.table.wrong : text.table.did)[move];
  const rows: (string | number)[][] = [];
  movesA.forEach((mine, round) => {
    const theirs = movesB[round] ?? mine;
    const here = [
      did(mine, mistakes.mine.includes(round)),
      did(theirs, mistakes.theirs.includes(round)),
      payoffOf(payoffs, mine, theirs),
      payoffOf(payoffs, theirs, mine),
    ];
    const before = rows.at(-1);
    if (before?.slice(2).join() === here.join()) before[1] = round + 1;
    else rows.push([round + 1, round + 1, ...here]);
  });
  return { caption: text.table.caption, columns: text.table.columns, rows };
}
