import { formatApart } from '#i18n/apart.ts';
import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { gameType } from '#model/game/game-type.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { payoffsOf, type State } from './state.ts';
import type { Text } from './text.ts';

/** What the two lines show, in words that are true of them; where they cross only if the reader has `tried`, or nothing is asked. */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const payoffs = payoffsOf(state);
  const now = expectedPayoffs(payoffs, state.percent / 100);
  const better = { C: text.says.betterC, D: text.says.betterD, either: text.says.betterEither }[now.bestResponse];
  const [euC, euD] =
    now.bestResponse === 'either'
      ? [formatNumber(locale, now.euC), formatNumber(locale, now.euC)]
      : formatApart(locale, now.euC, now.euD, 2);
  const cross = formatNumber(locale, 100 * (thresholdBelief(payoffs) ?? 0), 1);
  return [
    fill(text.says.now, { percent: formatNumber(locale, state.percent), euC, euD }),
    better,
    ...(tried ? [fill(text.says[gameType(payoffs)], { cross })] : []),
  ].join(' ');
}
