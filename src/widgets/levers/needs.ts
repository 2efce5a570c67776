import { edges } from '#model/game/edges.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { smallestPull } from '#model/game/smallest-pull.ts';
import { type Push, payoffsOf, pushes, type State } from './state.ts';

/** What it takes, through one push alone, to make shipping safe a best answer from here. */
export type Need =
  | { readonly is: 'done' }
  | { readonly is: 'amount'; readonly x: number }
  /** trust: the belief to reach, in percent */
  | { readonly is: 'percent'; readonly x: number }
  | { readonly is: 'never' }
  /** trust, where more of it makes cutting pay more */
  | { readonly is: 'backwards' };

/** What each of the seven pushes needs in this state. Amounts are in utility, for the levers, and percent, for trust. */
export function needs(state: State): Readonly<Record<Push, Need>> {
  const payoffs = payoffsOf(state);
  const p = state.percent / 100;
  const done = expectedPayoffs(payoffs, p).bestResponse !== 'D';
  const need = (push: Push): Need => {
    if (done) return { is: 'done' };
    if (push === 'trust') {
      const { a, d } = edges(payoffs);
      if (a >= 0) return { is: 'percent', x: (100 * d) / (a + d) };
      return { is: d > 0 ? 'never' : 'backwards' };
    }
    const x = smallestPull(payoffs, push, p).xBestResponse;
    return x === null ? { is: 'never' } : { is: 'amount', x };
  };
  return Object.fromEntries(pushes.map((push) => [push, need(push)])) as Record<Push, Need>;
}

/** The levers (not trust) that need the least, and how much that is; none where no push is needed. */
export function least(all: Readonly<Record<Push, Need>>): { readonly pushes: readonly Push[]; readonly x: number } {
  const amounts = pushes.flatMap((push) => {
    const need = all[push];
    return need.is === 'amount' ? [{ push, x: need.x }] : [];
  });
  const x = Math.min(...amounts.map((each) => each.x));
  return { pushes: amounts.filter((each) => each.x <= x + 1e-9).map(({ push }) => push), x };
}
