import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { bill } from './bill.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What these countries spend in each way, as more of what they require differs; this state among them. */
export function table(state: State, text: Text): Table {
  const shares = [...new Set([0, 25, 50, 100, state.differs])].toSorted((one, other) => one - other);
  return {
    ...text.table,
    rows: shares.map((differs) => {
      const { total, saved } = bill({ ...state, way: 'hub', differs });
      return [differs, ...[bill(state).alone, total, saved].map((x) => printed(x))];
    }),
  };
}
