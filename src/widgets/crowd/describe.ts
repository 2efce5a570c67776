import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { invested, volunteering } from './outcome.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';
import { weeks } from './weeks.ts';

/** What the crowd does, in words that are true of it. */
export function describe(state: State, text: Text, locale: string): string {
  const labs = formatNumber(locale, state.labs);
  if (state.game === 'volunteer') {
    const { pVolunteer, pNobody, pNobodyLimit } = volunteering(state);
    const percent = (chance: number) => formatNumber(locale, 100 * chance, 1);
    const values = { each: percent(pVolunteer), nobody: percent(pNobody), limit: percent(pNobodyLimit) };
    return fill(text.says.volunteer, { labs, ...values });
  }
  const { totalNash, totalOptimal, perCapitaNash } = invested(state);
  const values = {
    labs,
    total: weeks(totalNash, text, locale),
    each: weeks(perCapitaNash, text, locale),
    best: formatNumber(locale, totalOptimal),
    curve: text.curves[state.curve].name,
  };
  return fill(state.labs === 1 ? text.says.alone : text.says.together, values);
}
