import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { careRange } from '#model/adaptive-expectations/care-range.ts';
import { sure, type Table } from '#model/adaptive-expectations/table.ts';

/** A belief in percent, as it is printed: tenths tell every belief that is reached from the mark that it falls short of. */
export const beliefIn = (locale: string, belief: number): string => formatNumber(locale, (belief / sure) * 100, 1);

/** A payoff in points. */
export const pointsIn = (locale: string, tenths: number): string => formatNumber(locale, tenths / 10);

/** What a table lets labs be careful at, in one of these forms, with `{mark}` in percent and whatever else it holds. */
export function rangeIn(
  locale: string,
  { payoffs }: Table,
  forms: Readonly<Record<'from' | 'upto' | 'all' | 'none', string>>,
  values: Readonly<Record<string, string>> = {},
): string {
  const { kind, mark = 0 } = careRange(payoffs);
  return fill(forms[kind], { ...values, mark: formatNumber(locale, mark, 1) });
}
