import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Text } from './text.ts';

/** How far a lab is up, or down, in words. */
export const upBy = (x: number, text: Text, locale: string): string =>
  fill(x < 0 ? text.down : text.up, { x: formatNumber(locale, Math.abs(x)) });
