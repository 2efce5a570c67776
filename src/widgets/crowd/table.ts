import type { Table } from '#ui/csv.ts';
import { invested, volunteering } from './outcome.ts';
import { fewest, most, type State } from './state.ts';
import type { Text } from './text.ts';

const round = (x: number, digits = 2) => Number(x.toFixed(digits));

/** What every number of labs, from the fewest to the most, does at this worth and on this curve. */
export function table(state: State, text: Text): Table {
  const first = fewest[state.game];
  const counts = Array.from({ length: most + 1 - first }, (_, index) => first + index);
  const row = (labs: number): number[] => {
    if (state.game === 'volunteer') {
      const { pVolunteer, pNobody, expectedVolunteers } = volunteering({ ...state, labs });
      return [labs, round(100 * pVolunteer, 1), round(100 * pNobody, 1), round(expectedVolunteers)];
    }
    const { totalNash, perCapitaNash, totalOptimal } = invested({ ...state, labs });
    return [labs, round(totalNash), round(perCapitaNash), round(totalOptimal)];
  };
  return { ...text.table[state.game], rows: counts.map(row) };
}
