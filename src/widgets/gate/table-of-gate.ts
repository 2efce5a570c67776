import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { climbed, cost, gated } from './outcome.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

const rising = (values: readonly number[]) => [...new Set(values)].toSorted((x, y) => x - y);

/** The danger and the waiting by number of stages, or with and without the gate by months; this state among them. */
export function tableOfGate(state: State, text: Text): Table {
  if (state.scene === 'margin')
    return {
      caption: text.table.margin,
      columns: text.table.marginColumns,
      rows: rising([1, 2, 5, 10, state.months]).map((months) => {
        const { open, danger, waiting } = gated({ ...state, months });
        return [months, ...[open, danger, waiting].map((x) => printed(x))];
      }),
    };
  const priced = state.scene === 'price';
  return {
    caption: text.table.stages,
    columns: [...text.table.stagesColumns, ...(priced ? [text.table.cost] : [])],
    rows: rising([1, 2, 5, 10, 20, state.stages]).map((stages) => {
      const { danger, waiting, lastOut } = climbed({ ...state, stages });
      return [
        stages,
        ...[danger, waiting, lastOut, ...(priced ? [cost({ ...state, stages })] : [])].map((x) => printed(x)),
      ];
    }),
  };
}
