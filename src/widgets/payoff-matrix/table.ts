import { type Action, profiles } from '#model/game/action.ts';
import { bestReply } from '#model/game/best-reply.ts';
import { paretoSet } from '#model/game/pareto-set.ts';
import { payoffOf } from '#model/game/payoffs.ts';
import type { Table } from '#ui/csv.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** The matrix as a table: for each outcome both payoffs, who would switch, and whether it is in the Pareto set. */
export function table({ row, col = row }: State, text: Text): Table {
  const efficient = paretoSet(row, col);
  return {
    caption: text.table.caption,
    columns: text.table.columns,
    rows: profiles.map((profile) => {
      const [own, other] = profile.split('') as [Action, Action];
      const movers = [
        ![own, 'either'].includes(bestReply(row, other)) && text.you,
        ![other, 'either'].includes(bestReply(col, own)) && text.rival,
      ].filter((mover) => mover !== false);
      return [
        text.cells[profile],
        payoffOf(row, own, other),
        payoffOf(col, other, own),
        movers.join(', ') || text.table.stays,
        efficient.includes(profile) ? text.table.yes : text.table.no,
      ];
    }),
  };
}
