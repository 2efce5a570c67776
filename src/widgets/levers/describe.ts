import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { gameType } from '#model/game/game-type.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { payoffsOf, type State } from './state.ts';
import type { Text } from './text.ts';

/** Two different numbers with as many decimals, from two to six, as it takes to tell them apart; equal ones with two. */
function apart(locale: string, x: number, y: number): [string, string] {
  for (let digits = 2; digits < 6; digits++) {
    const [first, second] = [formatNumber(locale, x, digits), formatNumber(locale, y, digits)];
    if (first !== second) return [first, second];
  }
  return [formatNumber(locale, x, 6), formatNumber(locale, y, 6)];
}

/** What the two lines show, in words that are true of them. */
export function describe(state: State, text: Text, locale: string): string {
  const payoffs = payoffsOf(state);
  const now = expectedPayoffs(payoffs, state.percent / 100);
  const better = { C: text.says.betterC, D: text.says.betterD, either: text.says.betterEither }[now.bestResponse];
  const [euC, euD] =
    now.bestResponse === 'either'
      ? [formatNumber(locale, now.euC), formatNumber(locale, now.euC)]
      : apart(locale, now.euC, now.euD);
  const cross = formatNumber(locale, 100 * (thresholdBelief(payoffs) ?? 0), 1);
  return [
    fill(text.says.now, { percent: formatNumber(locale, state.percent), euC, euD }),
    better,
    fill(text.says[gameType(payoffs)], { cross }),
  ].join(' ');
}
