import type { Action } from '#model/game/action.ts';
import { bestLine } from '#model/repeated/best-line.ts';
import { consistentStrategies } from '#model/repeated/consistent-strategies.ts';
import { replies } from '#model/repeated/replies.ts';
import { score } from '#model/repeated/score.ts';
import type { Strategy } from '#model/repeated/strategy.ts';
import { payoffs, plan, type Rival, rules } from './plan.ts';
import type { Guess, State } from './state.ts';

/** What has been played with one rival: both records and both scores. */
export interface Meeting extends Rival {
  readonly mine: readonly Action[];
  readonly theirs: readonly Action[];
  readonly myScore: number;
  readonly theirScore: number;
  readonly over: boolean;
}

/** The whole game as it stands: a meeting for each rival, some not begun. */
export function meetings({ seed, moves }: Pick<State, 'seed' | 'moves'>): readonly Meeting[] {
  let from = 0;
  return plan(seed).map((rival) => {
    const mine = moves.slice(from, from + rival.rounds);
    from += rival.rounds;
    const theirs = replies(rival.rule, mine);
    return {
      ...rival,
      mine,
      theirs,
      myScore: score(payoffs, mine, theirs),
      theirScore: score(payoffs, theirs, mine),
      over: mine.length === rival.rounds,
    };
  });
}

/** What the reader has got from everyone so far. */
export const totalOf = (all: readonly Meeting[]): number => all.reduce((sum, { myScore }) => sum + myScore, 0);

/** What three ways of playing would have got from a rival: one action throughout, or its best possible line. */
export interface Yardsticks {
  readonly safe: number;
  readonly cut: number;
  readonly best: number;
}

/** The yardsticks for one rival, computed by playing them out. */
export function yardsticks({ rule, rounds }: Rival): Yardsticks {
  const throughout = (action: Action) => {
    const moves = Array<Action>(rounds).fill(action);
    return score(payoffs, moves, replies(rule, moves));
  };
  return { safe: throughout('C'), cut: throughout('D'), best: bestLine(rule, payoffs, rounds).score };
}

/** The yardsticks over all rivals of the game with this seed. */
export function totalYardsticks(seed: number): Yardsticks {
  const each = plan(seed).map(yardsticks);
  const sum = (key: keyof Yardsticks) => each.reduce((total, yardstick) => total + yardstick[key], 0);
  return { safe: sum('safe'), cut: sum('cut'), best: sum('best') };
}

/** Two plans whose totals differ by no more than this many points count as nearly the same. */
export const closeMargin = 3;

/** Which plan earns more in the game with this seed. */
export function betterPlan(seed: number): Guess {
  const { safe, cut } = totalYardsticks(seed);
  if (Math.abs(safe - cut) <= closeMargin) return 'close';
  return safe > cut ? 'always-safe' : 'always-cut';
}

/** The rules that fit everything the reader saw of a rival, taken alone. */
export const fitting = ({ mine, theirs }: Meeting): readonly Strategy[] => consistentStrategies(rules, mine, theirs);

/** Whether the rivals can each be given one of the rules that fit it, with none of `used` and no rule twice. */
const seats = (fits: readonly (readonly Strategy[])[], used: readonly Strategy[]): boolean =>
  fits.length === 0 || (fits[0] ?? []).some((rule) => !used.includes(rule) && seats(fits.slice(1), [...used, rule]));

/** For each rival, the rules that it can still be following, given that no two follow the same one. */
export function possible(all: readonly Meeting[]): readonly (readonly Strategy[])[] {
  const fits = all.map(fitting);
  return fits.map((own, index) => own.filter((rule) => seats(fits.toSpliced(index, 1), [rule])));
}

/** How many rivals were taken for what they were. */
export const namedIn = (all: readonly Meeting[], who: readonly number[]): number =>
  all.filter(({ rule }, index) => rules[who[index] ?? -1] === rule).length;
