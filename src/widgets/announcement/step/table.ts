import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import type { Step } from '../state.ts';
import type { Text } from '../text.ts';
import { stepOf } from './step-of.ts';

/** For steps of several sizes: what each would be worth to either sort of lab, were it believed, and what it says. */
export function table(state: Step, text: Text): Table {
  const { caption, columns, status } = text.step.table;
  const sizes = [...new Set([...Array.from({ length: 10 }, (_, more) => 10 * (more + 1)), state.x])];
  return {
    caption,
    columns,
    rows: sizes
      .toSorted((one, other) => one - other)
      .map((x) => {
        const stepped = stepOf({ ...state, x });
        return [x, printed(stepped.dared), printed(stepped.faked), status[stepped.status]];
      }),
  };
}
