import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { advantage, restFrom } from './crowd.ts';
import { makers, type State } from './state.ts';
import type { Text } from './text.ts';

/**
 * Where the crowd stands, what that is worth to you, and, once the reader has tried it, whether its past decides, in words that
 * are true of it.
 */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const { scene, users, lead } = state;
  const words = text.scenes[scene].says;
  const number = (value: number) => formatNumber(locale, value);
  const many = (forms: Text['scenes']['one']['says']['users'], count: number) =>
    count === 0 ? forms.none : count === makers ? forms.all : fillPlural(locale, forms, count);
  const gap = Math.round(advantage(state, users) * 1e9) / 1e9;
  const worth = fill(gap === 0 ? words.same : gap > 0 ? words.more : words.less, { x: number(Math.abs(gap)) });
  const [all, none] = [restFrom(state, makers), restFrom(state, 0)];
  const past =
    all === none
      ? words.anyway
      : users === all
        ? fill(words.hadNone, { count: number(none) })
        : users === none
          ? fill(words.hadAll, { count: number(all) })
          : fill(words.between, { all: number(all), none: number(none) });
  const weak = scene === 'rivals' && lead > 0 && users > makers / 2;
  return [
    many(words.users, users),
    worth,
    ...(weak ? [fill(text.weak, { x: number(lead) })] : []),
    ...(tried ? [past] : []),
  ].join(' ');
}
