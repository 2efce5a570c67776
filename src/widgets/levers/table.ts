import type { Table } from '#ui/csv.ts';
import { needs } from './needs.ts';
import { pushes, type State } from './state.ts';
import type { Text } from './text.ts';

const round = (x: number) => Math.round(x * 1000) / 1000;

/** For each push: how far it is pulled and how much more of it alone would turn the choice. */
export function table(state: State, text: Text): Table {
  const all = needs(state);
  return {
    caption: text.table.caption,
    columns: text.table.columns,
    rows: pushes.map((push) => {
      const need = all[push];
      const pulled = push === 'trust' ? `${round(state.percent)} %` : round(state.pulls[push]);
      if (need.is === 'done') return [text.levers[push].label, pulled, text.table.none];
      if (need.is === 'amount') return [text.levers[push].label, pulled, round(need.x)];
      if (need.is === 'percent') return [text.levers[push].label, pulled, `${round(need.x)} %`];
      return [text.levers[push].label, pulled, text.table.never];
    }),
  };
}
