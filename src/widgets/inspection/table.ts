import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { hundredDays } from './days.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

const tenth = (x: number) => printed(x, 1);
const rising = (values: readonly number[]) => [...new Set(values)].toSorted((x, y) => x - y);

/** What a hundred days bring, on average: by fine where nothing is promised, by promised days where something is; this state among them. */
export function table(state: State, text: Text): Table {
  const promised = state.scene === 'promise' || state.promised !== undefined;
  const values = promised
    ? [undefined, ...rising([0, 5, 10, 15, 19, 20, 25, 50, 100, state.promised ?? 0])]
    : rising([5, 10, 20, 40, 60, state.fine]);
  return {
    caption: promised ? text.table.promised : text.table.fine,
    columns: [promised ? text.table.days : text.sliders.fine.label, ...text.table.columns],
    rows: values.map((value) => {
      const { skips, comes, fined, falselyFined, costs } = hundredDays(
        promised ? { ...state, promised: value } : { ...state, fine: value ?? state.fine },
      );
      return [value ?? text.table.none, ...[skips, comes, fined, falselyFined, costs].map(tenth)];
    }),
  };
}
