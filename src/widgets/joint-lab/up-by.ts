import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Text } from './text.ts';

/** What a lab gains, in words, against what it would gain `asAgreed`. */
export function upBy(gain: number, asAgreed: number, words: Text['says']['effort'], locale: string): string {
  if (gain <= 0) return words.lost;
  return fill(words.gains, { percent: formatNumber(locale, (100 * gain) / asAgreed, 0) });
}
