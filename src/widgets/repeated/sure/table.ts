import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { ranges, type State } from '../state.ts';
import type { Text } from '../text.ts';
import { plans } from './plans.ts';

/** For each delay: what the deal and cutting on it bring where Anvil keeps it, and how sure of that one must be. */
export function table(state: State, text: Text): Table {
  const { caption, columns, none } = text.sure.table;
  const { min, max } = ranges.delay;
  return {
    caption,
    columns,
    rows: Array.from({ length: max - min + 1 }, (_, more) => {
      const { dealDeal, cutDeal, pStar } = plans({ ...state, delay: min + more });
      return [min + more, printed(dealDeal, 1), printed(cutDeal, 1), pStar === null ? none : printed(100 * pStar, 1)];
    }),
  };
}
