import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { outcome } from './outcome.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** When the rule is set, and, of what was seen or tried, what that leaves exposed and slack; in words that are true of the state. */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const { exposure, slack, peakGap } = outcome(state);
  const number = (x: number) => formatNumber(locale, x);
  const { says } = text;
  return [
    fillPlural(locale, says.reviews, state.reviews),
    state.margin === 0 ? says.level : fillPlural(locale, says.above, state.margin, { points: number(state.margin) }),
    ...(tried
      ? [
          peakGap > 0 ? fillPlural(locale, says.gap, peakGap, { points: number(peakGap) }) : says.never,
          fill(says.areas, { exposure: number(exposure), slack: number(slack) }),
        ]
      : []),
  ].join(' ');
}
