import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { cost } from './ahead.ts';
import { priceOf } from './outcome.ts';
import { cheapestProtection, societyLine, tally } from './projects.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What the mix costs and does to a hundred projects, in words that are true of it. */
export function describeHundred(state: State, text: Text, locale: string): string {
  const { says } = text;
  const { exposed, heldBack, secured, line } = tally(state);
  const percent = (x: number) => ({ line: formatNumber(locale, x, 1) });
  const labs = secured === 0 ? says.securesNone : secured === 100 ? says.securesAll : says.secures;
  const marks = [
    cost(state, text, locale),
    fill(labs, percent(line)),
    fill(state.harm ? says.outside : says.inside, percent(societyLine(state.harm))),
  ];
  if (exposed) return [...marks, fillPlural(locale, says.exposed, exposed)].join(' ');
  const least = priceOf(state) === cheapestProtection(state)?.price;
  const held = heldBack ? fillPlural(locale, says.heldBack, heldBack) : says.neither;
  return [...marks, held, least ? says.leastProtection : says.dearerProtection].join(' ');
}
