import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { oneMoreWeek } from './one-more-week.ts';
import { invested, volunteering } from './outcome.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';
import { weeks } from './weeks.ts';

/** What the crowd does, in words that are true of it: all of them once the reader has `tried` what the guess is about. */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const { says } = text;
  const labs = formatNumber(locale, state.labs);
  if (state.game === 'volunteer') {
    const { pVolunteer, pNobody, pNobodyLimit } = volunteering(state);
    const percent = (chance: number) => formatNumber(locale, 100 * chance, 1);
    const values = { labs, each: percent(pVolunteer), nobody: percent(pNobody), limit: percent(pNobodyLimit) };
    return fill(tried ? `${says.volunteer} ${says.limit}` : says.volunteer, values);
  }
  const { totalNash, totalOptimal, perCapitaNash } = invested(state);
  const { each: next, all } = oneMoreWeek(state);
  const values = {
    labs,
    total: weeks(totalNash, text, locale),
    each: weeks(perCapitaNash, text, locale),
    best: formatNumber(locale, totalOptimal),
    next: formatNumber(locale, next, 2),
    all: formatNumber(locale, all, 2),
    curve: text.curves[state.curve].name,
  };
  if (state.labs === 1) return fill(says.alone, values);
  return fill(tried ? `${says.together} ${says.best}` : says.together, values);
}
