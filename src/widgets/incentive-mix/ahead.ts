import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Text } from './text.ts';

/** Who is ahead by how much, in words. */
export function ahead(lead: number, text: Text, locale: string): string {
  const words = text.ahead[lead > 0 ? 'safe' : lead < 0 ? 'cut' : 'level'];
  return fill(words, { x: formatNumber(locale, Math.abs(lead)) });
}
