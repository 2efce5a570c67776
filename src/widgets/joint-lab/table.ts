import { fill } from '#i18n/fill.ts';
import { printed } from '#i18n/printed.ts';
import { writtenIn } from '#i18n/written-in.ts';
import type { Table } from '#ui/csv.ts';
import { bill, ends, output, turnOf, work } from './outcome.ts';
import { lastTurn, ranges, type State } from './state.ts';
import type { Text } from './text.ts';

/** The scene's own quantity from end to end, the rest as it stands: what the labs make, who pays, or how the work falls. */
export function table(state: State, text: Text, locale: string): Table {
  const words = text.table[state.scene];
  const here = (now: boolean) => (now ? text.here : '');
  if (state.scene === 'fit') {
    const speeds = [...new Set([100, 75, 50, 25, 10, 1, state.other])].toSorted((x, y) => y - x);
    const row = (other: number) => {
      const { each, apart, together, bearable } = output({ ...state, other });
      return [
        other,
        printed(each, 1),
        printed(apart, 1),
        printed(together, 1),
        printed(bearable, 1),
        here(other === state.other),
      ];
    };
    return { ...words, rows: speeds.map(row) };
  }
  if (state.scene === 'bill') {
    const counts = Array.from({ length: ranges.labs.max - 1 }, (_, more) => ranges.labs.min + more);
    const row = (labs: number) => {
      const { share, surplus, regime } = bill({ ...state, labs });
      return [
        labs,
        labs * state.worth,
        printed(share),
        printed(surplus),
        text.regimes[regime],
        here(labs === state.labs),
      ];
    };
    return { ...words, rows: counts.map(row) };
  }
  const agreed = ends(state).welfareOpt / 2;
  const row = (turns: number) => {
    const { you, beacon, youUp, beaconUp } = work({ ...state, turns });
    const ofAgreed = (gain: number) => printed((100 * gain) / agreed, 0);
    const who = turns === 0 ? text.agreed : text[turnOf(turns - 1)];
    return [
      fill(text.turn, writtenIn(locale, { turn: turns, who })),
      printed(you),
      printed(beacon),
      ofAgreed(youUp),
      ofAgreed(beaconUp),
      here(turns === state.turns),
    ];
  };
  return { ...words, rows: Array.from({ length: lastTurn + 1 }, (_, turns) => row(turns)) };
}
