import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { outcome } from './outcome.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What several numbers of reviews bring with this state’s room, its own among them. */
export function table(state: State, text: Text): Table {
  const counts = [...new Set([2, 4, 8, 16, state.reviews])].toSorted((one, other) => one - other);
  return {
    ...text.table,
    rows: counts.map((reviews) => {
      const { peakGap, exposure, slack } = outcome({ ...state, reviews });
      return [reviews, ...[peakGap, exposure, slack].map((x) => printed(x))];
    }),
  };
}
