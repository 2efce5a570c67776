import { printed } from '#i18n/printed.ts';
import type { ReplicatesOutcome } from '#model/long-run/replicates.ts';
import type { Table } from '#ui/csv.ts';
import { historyOf, kindsIn } from './run.ts';
import { standings } from './standings.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

const tenth = (x: number) => printed(x, 1);

/** Who was there, generation by generation up to the one shown; once a thousand runs were run, who led in how many of them. */
export function table(state: State, outcome: ReplicatesOutcome | undefined, text: Text): Table {
  if (outcome) {
    const end = outcome.meanCounts.at(-1);
    return {
      caption: text.table.thousand,
      columns: text.table.columns,
      rows: standings(state, outcome).map(({ kind, led, low, high }) => [
        kind === 'tie' ? text.says.tie : text.kinds[kind].name,
        led,
        tenth(low),
        tenth(high),
        kind === 'tie' || !end ? '' : tenth(end[kind]),
      ]),
    };
  }
  const there = kindsIn(state);
  return {
    caption: text.table.run,
    columns: [text.table.generation, ...there.map((kind) => text.kinds[kind].name)],
    rows: historyOf(state)
      .slice(0, state.generation + 1)
      .map((counts, generation) => [generation, ...there.map((kind) => counts[kind])]),
  };
}
