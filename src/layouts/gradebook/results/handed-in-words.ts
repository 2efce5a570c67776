import { fill } from '#i18n/fill.ts';
import { dayOf } from '../day-of.ts';
import type { ViewsText } from './views-text.ts';

interface HandedIn {
  readonly number: string;
  /** minutes since 1970, by the learner’s clock */
  readonly at: number;
}

const daysIn = (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' });

/** When a receipt was handed in, and by when it was wanted where that is a day or more before: said, since a date is advice, and never counted. */
export function handedInWords(
  { number, at }: HandedIn,
  by: string | undefined,
  { receipt, late }: Pick<ViewsText['byLearner'], 'receipt' | 'late'>,
  locale: string,
): string {
  const days = daysIn(locale);
  const inWords = (day: string) => days.format(new Date(`${day}T00:00Z`));
  const day = dayOf(at);
  // a learner’s clock may say anything
  if (!/^\d{4}-/.test(day)) return number;
  return by !== undefined && day > by
    ? fill(late, { number, day: inWords(day), by: inWords(by) })
    : fill(receipt, { number, day: inWords(day) });
}
