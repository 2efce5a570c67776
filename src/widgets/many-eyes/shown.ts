import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { printed } from '#i18n/printed.ts';
import { systems } from './state.ts';

/** A count of a hundred to a tenth, by `words` for what a tenth would round to none or to all. */
export function shown(count: number, words: { readonly under: string; readonly over: string }, locale: string): string {
  const number = (x: number) => formatNumber(locale, x, 1);
  if (count > 0 && count < 0.05) return fill(words.under, { least: number(0.1) });
  if (count < systems && count >= systems - 0.05) return fill(words.over, { most: number(systems - 0.1) });
  return number(count);
}

/** Of a hundred, those besides `count`, so that both as printed add up to a hundred. */
export function besides(count: number): number {
  const rest = systems - printed(count, 1);
  return rest > 0 && rest < systems ? rest : systems - count;
}
