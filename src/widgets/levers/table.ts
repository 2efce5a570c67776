import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { writtenIn } from '#i18n/written-in.ts';
import type { Table } from '#ui/csv.ts';
import { type Need, needs, shown } from './needs.ts';
import { pushes, type State } from './state.ts';
import type { Text } from './text.ts';

const round = (x: number) => Math.round(x * 1000) / 1000;

/** For each push: how far it is pulled and how much more of it alone would make the two choices level. */
export function table(state: State, text: Text, locale: string): Table {
  const all = needs(state);
  const needed = (need: Need): string | number => {
    if (need.is === 'amount') return shown(need.x, 'amount');
    if (need.is === 'percent') return fill(text.table.belief, writtenIn(locale, { x: shown(need.x, 'percent') }));
    if (need.is === 'certain') return fill(text.table.belief, writtenIn(locale, { x: 100 }));
    if (need.is === 'backwards') return text.needs.backwards;
    return need.is === 'never' ? text.table.never : text.table.none;
  };
  return {
    caption: text.table.caption,
    columns: text.table.columns,
    rows: pushes.map((push) => [
      push === 'trust' ? text.trust : text.levers[push].name,
      push === 'trust'
        ? fill(text.cross, { percent: formatNumber(locale, state.percent, 3) })
        : round(state.pulls[push]),
      needed(all[push]),
    ]),
  };
}
