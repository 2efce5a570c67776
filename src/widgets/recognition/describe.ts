import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { bill } from './bill.ts';
import { type State, weeks } from './state.ts';
import type { Text } from './text.ts';

/** What these countries test, and, of what was seen or tried, what that comes to and how many agreements it takes; in words that are true of it. */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const { alone, total, saved, checked, again, agreements } = bill(state);
  const number = (x: number) => formatNumber(locale, x);
  const { says } = text;
  const values = {
    countries: number(state.countries),
    full: number(weeks),
    alone: number(alone),
    total: number(total),
    saved: number(saved),
    checked: number(checked),
    again: number(again),
  };
  if (state.way === 'alone') return fill(says.alone, values);
  const tests = fillPlural(locale, again > 1e-9 ? says.again : says.check, state.countries - 1, values);
  if (!tried) return tests;
  return [
    tests,
    fill(saved > 1e-9 ? says.saved : says.nothing, values),
    fillPlural(locale, says[state.way], agreements),
  ].join(' ');
}
