import { profiles } from '#model/game/action.ts';
import { paretoSet } from '#model/game/pareto-set.ts';
import type { Table } from '#ui/csv.ts';
import { movers } from './movers.ts';
import { payoffsAt } from './payoffs-at.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** The matrix as a table: for each outcome both payoffs, who would move, and whether it is in the Pareto set. */
export function table(state: State, text: Text): Table {
  const efficient = paretoSet(state.row, state.col ?? state.row);
  return {
    caption: text.table.caption,
    columns: text.table.columns,
    rows: profiles.map((profile) => {
      const { you, rival } = payoffsAt(state, profile);
      return [
        text.cells[profile],
        you,
        rival,
        movers(state, profile)
          .map((mover) => text[mover])
          .join(', ') || text.table.stays,
        efficient.includes(profile) ? text.table.yes : text.table.no,
      ];
    }),
  };
}
