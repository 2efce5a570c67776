import { edges } from '#model/game/edges.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { type Lever, levers } from '#model/game/lever.ts';
import { smallestPull } from '#model/game/smallest-pull.ts';
import { type Push, payoffsOf, pushes, type State } from './state.ts';

/** What it takes, through one push alone, to make shipping safe as good as cutting corners from here. */
export type Need =
  /** shipping safe is better already, or as good */
  | { readonly is: 'done' }
  | { readonly is: 'even' }
  /** a lever: how much more, in utility */
  | { readonly is: 'amount'; readonly x: number }
  /** trust: the belief to pass, in percent, or that only full trust makes them level */
  | { readonly is: 'percent'; readonly x: number }
  | { readonly is: 'certain' }
  | { readonly is: 'never' }
  /** trust, where more of it makes cutting pay more */
  | { readonly is: 'backwards' };

/** What each of the seven pushes needs in this state. */
export function needs(state: State): Readonly<Record<Push, Need>> {
  const payoffs = payoffsOf(state);
  const p = state.percent / 100;
  const { bestResponse } = expectedPayoffs(payoffs, p);
  const { a, d } = edges(payoffs);
  const need = (push: Push): Need => {
    if (bestResponse !== 'D') return { is: bestResponse === 'C' ? 'done' : 'even' };
    if (push === 'trust') {
      if (a > 0) return { is: 'percent', x: (100 * d) / (a + d) };
      if (a === 0) return { is: 'certain' };
      return { is: d > 0 ? 'never' : 'backwards' };
    }
    const x = smallestPull(payoffs, push, p).xBestResponse;
    return x === null ? { is: 'never' } : { is: 'amount', x };
  };
  return Object.fromEntries(pushes.map((push) => [push, need(push)])) as Record<Push, Need>;
}

/** The levers (not trust) `among` some that need the least, as it is printed, and how much that is; none where no push is needed. */
export function least(
  all: Readonly<Record<Push, Need>>,
  among: readonly Lever[] = levers,
): { readonly pushes: readonly Lever[]; readonly x: number } {
  const amounts = among.flatMap((push) => {
    const need = all[push];
    return need.is === 'amount' ? [{ push, x: need.x }] : [];
  });
  const x = Math.min(...amounts.map((each) => each.x));
  const tied = amounts.filter((each) => shown(each.x, 'amount') <= shown(x, 'amount'));
  return { pushes: tied.map(({ push }) => push), x };
}

/** With how many decimals the figure prints a belief to reach, in percent, and a pull, as its slider steps: in the chips, the table and the answer alike. */
const decimals = { percent: 1, amount: 1 } as const;

/** A need as it is printed: rounded up, so that a reader who does just what it says gets there. */
export const shown = (x: number, is: keyof typeof decimals): number =>
  Math.ceil(x * 10 ** decimals[is] - 1e-7) / 10 ** decimals[is];
