import { fill } from '#i18n/fill.ts';
import type { Table } from '#ui/csv.ts';
import { projects } from './projects.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** The hundred projects in stretches of chance of disaster: what is worth more, and what the mix does. */
export function tableOfHundred(state: State, text: Text): Table {
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
      return [fill(words.range, { from: place, to: end }), end - place, worth, does];
    }),
  };
}
