import { leastFund, membersOf, settled, shown, stay, total, weighing } from './outcome.ts';
import type { State } from './state.ts';

/** The named quantities of a state: its settings, and what the model computes from them, in points. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  const { scene, outside, gamma, fund } = state;
  const [heron = 0, ibis = 0, jay = 0, kite = 0, lark = 0] = outside;
  const round = shown(state);
  const { grandValue, sumOutside } = weighing(state);
  return {
    ...{ scene, heron, ibis, jay, kite, lark, gamma, fund },
    ...{ grandValue, sumOutside, share: round.share, moved: round.moved },
    members: membersOf(round),
    stay: stay(state),
    total: total(round),
    leastFund: leastFund(state) ?? 'none',
    settled: settled(state) ? 'yes' : 'no',
  };
}
