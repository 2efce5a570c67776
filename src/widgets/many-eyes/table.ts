import type { Table } from '#ui/csv.ts';
import { panel } from './panel.ts';
import { rules, type State } from './state.ts';
import type { Text } from './text.ts';

const hundredth = (x: number) => Number(x.toFixed(2));

/** What several numbers of evaluators bring on average, this one among them: with one test and with tests of their own, or by each rule. */
export function table(state: State, text: Text): Table {
  const { scene } = state;
  const counts = [...new Set([1, 2, 3, 5, 10, 20, state.evaluators])].toSorted((x, y) => x - y);
  return {
    caption: text.table[scene].caption,
    columns: [text.sliders.evaluators.label, ...text.table[scene].columns],
    rows: counts.map((evaluators) => {
      const by = (change: Partial<State>) => panel({ ...state, evaluators, ...change });
      const cells =
        scene === 'eyes'
          ? [by({ own: false }).through, by({ own: true }).through]
          : rules.flatMap((rule) => [by({ rule }).through, by({ rule }).stopped]);
      return [evaluators, ...cells.map(hundredth)];
    }),
  };
}
