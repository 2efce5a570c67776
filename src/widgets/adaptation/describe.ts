import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { outcome } from './outcome.ts';
import { exposed, people, type State } from './state.ts';
import type { Text } from './text.ts';

/** How many people are caught in between at the worst time and, where the reader has tried it, in all; in words that are true of the state. */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const { peak, peakTime, lost } = outcome(state);
  const tenths = (x: number) => formatNumber(locale, x, 1);
  const { says } = text;
  return [
    fillPlural(locale, says.lasts, state.lasts, {
      years: tenths(state.lasts),
      exposed: formatNumber(locale, exposed),
      people: formatNumber(locale, people),
    }),
    fillPlural(locale, says.between, state.between, { years: tenths(state.between) }),
    fillPlural(locale, says.worst, Math.round(10 * peakTime) / 10, { peak: tenths(peak), time: tenths(peakTime) }),
    ...(tried ? [fill(says.lost, { lost: tenths(lost) })] : []),
  ].join(' ');
}
