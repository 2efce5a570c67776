import { fill } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';
import type { Table } from '#ui/csv.ts';
import { leads, priceOf } from './outcome.ts';
import { projects } from './projects.ts';
import { measureNames, type State } from './state.ts';
import type { Text } from './text.ts';

/** The same as the figure shows, as a table. */
export const table = (state: State, text: Text, locale: string): Table =>
  (state.scene === 'turn' ? ofRace : ofHundred)(state, text, locale);

/** What each measure costs, and by how many points it moves the lead of shipping safe in each meeting. */
function ofRace(state: State, text: Text): Table {
  const only = (kept: number) => ({ ...state, steps: state.steps.map((step, place) => (place === kept ? step : 0)) });
  const before = leads(only(-1));
  const all = leads(state);
  const words = text.table.turn;
  return {
    caption: words.caption,
    columns: words.columns,
    rows: [
      [words.before, '', 0, before.careful, before.cutting],
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
      [words.after, '', priceOf(state), all.careful, all.cutting],
    ],
  };
}

/** The hundred projects in stretches of chance of disaster: what is worth more, and what the mix does. */
function ofHundred(state: State, text: Text, locale: string): Table {
  const words = text.table.harm;
  const all = projects(state).map(({ wanted, secured }, place) => ({
    place,
    worth: words[wanted ?? 'level'],
    does: secured ? words.secured : words.open,
  }));
  const starts = all.filter(({ place, worth, does }) => {
    const before = all[place - 1];
    return worth !== before?.worth || does !== before.does;
  });
  return {
    caption: words.caption,
    columns: words.columns,
    rows: starts.map(({ place, worth, does }, index) => {
      const end = starts[index + 1]?.place ?? 100;
      return [fill(words.range, writtenIn(locale, { from: place, to: end })), end - place, worth, does];
    }),
  };
}
