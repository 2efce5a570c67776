import { formatNumber } from '#i18n/number.ts';
import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { panel } from './panel.ts';
import { shown } from './shown.ts';
import { rules, type State } from './state.ts';
import type { Text } from './text.ts';

/** What several numbers of evaluators bring on average, this one among them: with one test and with tests of their own, or by each rule. */
export function table(state: State, text: Text, locale: string): Table {
  const { scene } = state;
  /** as the sentence has it: a number, or words for what a tenth would round to none or to all */
  const cell = (count: number) => {
    const said = shown(count, text.says, locale);
    return said === formatNumber(locale, count, 1) ? printed(count, 1) : said;
  };
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
      return [evaluators, ...cells.map((count) => cell(count))];
    }),
  };
}
