import { formatNumber } from './number.ts';

/**
 * Two numbers as this language writes them, with `digits` decimals, or as many more (up to six) as it takes to tell different ones
 * apart: what is said of one beside the other is then true of what is printed.
 */
export function formatApart(locale: string, x: number, y: number, digits: number): readonly [string, string] {
  for (let more = digits; more < 6; more++) {
    const [first, second] = [formatNumber(locale, x, more), formatNumber(locale, y, more)];
    if (first !== second) return [first, second];
  }
  return [formatNumber(locale, x, 6), formatNumber(locale, y, 6)];
}
