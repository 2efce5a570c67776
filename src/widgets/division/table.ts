import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { listed } from './describe.ts';
import { membersOf, roundsOf, total } from './outcome.ts';
import { countries, type State } from './state.ts';
import type { Text } from './text.ts';

/** Every round from all in to where it rests: what each country has, in or alone, and who leaves next. */
export function table(state: State, text: Text, locale: string): Table {
  const names = countries.map((country) => text.countries[country]);
  return {
    caption: text.table.caption,
    columns: [text.table.round, text.table.members, ...names, text.table.total, text.table.leaves],
    rows: roundsOf(state).map((round, index) => [
      index,
      membersOf(round),
      ...round.has.map((has, i) =>
        round.members[i] ? printed(has) : fill(text.table.alone, { x: formatNumber(locale, has) }),
      ),
      printed(total(round)),
      listed(
        locale,
        names.filter((_, i) => round.leaves[i]),
      ) || text.table.nobody,
    ]),
  };
}
