import { printed } from '#i18n/printed.ts';
import type { Table } from '#ui/csv.ts';
import { dangers } from './danger.ts';
import { drawn } from './drawn.ts';
import { knowings, type State } from './state.ts';
import type { Text } from './text.ts';

const tenth = (x: number) => printed(x, 1);

/** One race: what every lab does in it, by what the labs know. All races: the danger at several costs of losing, this one among them. */
export function table(state: State, text: Text): Table {
  if (state.scene === 'one') {
    const rows = knowings.flatMap((known) => {
      const all = tenth(dangers(state)[known]);
      const { runners, danger } = drawn({ ...state, known });
      return runners.map(({ lab, left, tested, wins }) => [
        `${text.knowing[known]}: ${text.labs[lab]}`,
        ...[left, tested].map(tenth),
        wins ? tenth(danger) : text.table.loses,
        all,
      ]);
    });
    return { ...text.table.one, rows };
  }
  const costs = [...new Set([5, 10, 20, 30, 40, 60, 80, 100, state.cost])].toSorted((x, y) => x - y);
  const rows = costs.map((cost) => {
    const risk = dangers({ ...state, cost });
    return [cost, ...knowings.map((known) => tenth(risk[known]))];
  });
  return { ...text.table.curves, rows };
}
