import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { invested, volunteering } from './outcome.ts';
import { fewest, most, type State } from './state.ts';
import type { Text } from './text.ts';

/** What every number of labs, from the fewest to the most, does at this worth and on this curve. */
export function table(state: State, text: Text): Table {
  const first = fewest[state.game];
  const counts = Array.from({ length: most + 1 - first }, (_, index) => first + index);
  const row = (labs: number): number[] => {
    if (state.game === 'volunteer') {
      const { pVolunteer, pNobody, expectedVolunteers } = volunteering({ ...state, labs });
      return [labs, printed(100 * pVolunteer, 1), printed(100 * pNobody, 1), printed(expectedVolunteers)];
    }
    const { totalNash, perCapitaNash, totalOptimal } = invested({ ...state, labs });
    return [labs, printed(totalNash), printed(perCapitaNash), printed(totalOptimal)];
  };
  return { ...text.table[state.game], rows: counts.map(row) };
}
