import { fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { printed } from '#i18n/printed.ts';
import type { Text } from './text.ts';

/** So many weeks, in words, with at most two decimals. */
export function weeks(x: number, text: Text, locale: string): string {
  const shown = printed(x);
  return fillPlural(locale, text.weeks, shown, { count: formatNumber(locale, shown) });
}
