import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Table } from '#ui/csv.ts';
import { branches } from './crowd.ts';
import { drivers, type State } from './state.ts';
import type { Text } from './text.ts';

/** Where the crowd comes to rest at each whole step of the scene's driver and where it stands now, from everybody and from nobody. */
export function table(state: State, text: Text, locale: string): Table {
  const { scene } = state;
  const now = state[drivers[scene]];
  const words = text.scenes[scene];
  return {
    caption: words.table,
    columns: [words.sliders[drivers[scene]].label, text.table.all, text.table.none, text.table.now],
    rows: branches(state)
      .filter(({ value }) => value === now || Number.isInteger(value))
      .map(({ value, all, none }) => [
        value,
        all,
        none,
        value === now ? fill(text.table.here, { n: formatNumber(locale, state.users) }) : '',
      ]),
  };
}
