import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { ranges, type State } from '../state.ts';
import type { Text } from '../text.ts';
import { pledgeOf } from './pledge-of.ts';

/** What comes of the pledge with each number of signatures that it may want. */
export function table(state: State, text: Text): Table {
  const { caption, columns, nobody } = text.pledge.table;
  const { min, max } = ranges.signers;
  return {
    caption,
    columns,
    rows: Array.from({ length: max - min + 1 }, (_, more) => {
      const { intended, inForce, signerPayoff, outsider, welfare } = pledgeOf({ ...state, signers: min + more });
      return [
        min + more,
        intended || nobody,
        printed(100 * inForce, 1),
        intended ? printed(signerPayoff) : nobody,
        outsider === undefined ? nobody : printed(outsider),
        printed(welfare),
      ];
    }),
  };
}
