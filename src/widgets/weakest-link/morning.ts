import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { canFall, night } from './night.ts';
import { labs, type State } from './state.ts';
import type { Text } from './text.ts';

/** What came of a night in which all hundred went along these walls. */
export function morning(state: State, text: Text, locale: string): string {
  if (!canFall(state.world)) return text.status.lot;
  const all = night(state);
  const back = all.filter(({ stopped }) => stopped).length;
  const chosen = labs.filter((_, place) => all.some((thief) => thief.place === place));
  const number = (x: number) => formatNumber(locale, x);
  const values = {
    back: number(back),
    in: number(all.length - back),
    whose: text.whose[chosen[0] as (typeof labs)[number]],
  };
  if (state.world === 'best') return fill(text.status.bell, values);
  return fill(chosen.length === 1 ? text.status.one : text.status.some, values);
}
