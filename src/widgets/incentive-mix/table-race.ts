import type { Table } from '#ui/csv.ts';
import { leads, priceOf } from './outcome.ts';
import { measureNames, type State } from './state.ts';
import type { Text } from './text.ts';

/** What each measure costs, and by how many points it moves the lead of shipping safe in each meeting. */
export function tableOfRace(state: State, text: Text): Table {
  const only = (kept: number) => ({ ...state, steps: state.steps.map((step, place) => (place === kept ? step : 0)) });
  const before = leads(only(-1));
  const all = leads(state);
  return {
    caption: text.table.turn.caption,
    columns: text.table.turn.columns,
    rows: [
      [text.table.turn.before, '', 0, before.careful, before.cutting],
      ...measureNames.map((name, place) => {
        const after = leads(only(place));
        return [
          text.measures[name].label,
          state.steps[place] ?? 0,
          priceOf(only(place)),
          after.careful - before.careful,
          after.cutting - before.cutting,
        ];
      }),
      [text.table.turn.after, '', priceOf(state), all.careful, all.cutting],
    ],
  };
}
