import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { printed } from '#i18n/printed.ts';
import { sure, type Table } from '#model/adaptive-expectations/table.ts';
import { beliefIn } from './in-words.ts';
import { seats } from './state.ts';
import type { Text } from './text.ts';

/** A lab’s sum at this table, in words that are true of it. */
export function labSays({ beliefs, payoffs }: Table, seat: number, text: Text, locale: string): string {
  const belief = beliefs[seat] ?? 0;
  const { R, S, T, P } = payoffs;
  const worth = (beside: number, alone: number) => (belief * beside + (sure - belief) * alone) / sure / 10;
  const [safe, cut] = [worth(R, S), worth(T, P)];
  // as many digits as it takes to see which is more
  const digits = safe !== cut && printed(safe) === printed(cut) ? 3 : 2;
  return fill(text.sum, {
    lab: text.labs[seats[seat] ?? 'anvil'],
    belief: beliefIn(locale, belief),
    safe: formatNumber(locale, safe, digits),
    cut: formatNumber(locale, cut, digits),
  });
}
