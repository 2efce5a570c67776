import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Step } from '../state.ts';
import type { Text } from '../text.ts';
import { stepOf } from './step-of.ts';

/** What a first step of this size would be worth and say; and, once one was `tried` that is believed and dared, which sizes are. */
export function describe(state: Step, text: Text, locale: string, tried = true): string {
  const { says } = text.step;
  const { dared, faked, status, bandEmpty, smallest, largest, pStar } = stepOf(state);
  const percent = (share: number) => formatNumber(locale, 100 * share, 1);
  const values = {
    r: formatNumber(locale, state.r),
    x: formatNumber(locale, state.x),
    dared: formatNumber(locale, dared, 2),
    faked: formatNumber(locale, faked, 2),
    from: percent(smallest),
    to: percent(largest),
    mark: percent(pStar),
  };
  return [
    says[state.order],
    says.worth,
    says[status],
    ...(tried ? [says[bandEmpty ? 'empty' : 'band'], says.without] : []),
  ]
    .map((part) => fill(part, values))
    .join(' ');
}
