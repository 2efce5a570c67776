import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Text } from './text.ts';

/** Who is ahead by how much, in these forms. */
export function ahead(lead: number, forms: Text['ahead'], locale: string): string {
  const words = forms[lead > 0 ? 'safe' : lead < 0 ? 'cut' : 'level'];
  return fill(words, { x: formatNumber(locale, Math.abs(lead)) });
}
