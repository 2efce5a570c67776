import { fill, fillPlural, type Plural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { printed } from '#i18n/printed.ts';
import { compare } from '#model/numeric/compare.ts';
import { shown, total, weighing } from './outcome.ts';
import { countries, type State } from './state.ts';
import type { Text } from './text.ts';

/** Names or phrases in a row, as the language joins them. */
export const listed = (locale: string, parts: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

/** Who is in and what each has; and once the reader has tried, who leaves next and what all have together. All in words that are true of the state. */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const { says } = text;
  const { members, share, moved, has, leaves } = shown(state);
  const { grandValue, sumOutside, grandFeasible } = weighing(state);
  const number = (x: number) => formatNumber(locale, x);
  const name = (index: number) => text.countries[countries[index] as keyof Text['countries']];
  const named = (indices: readonly number[]) => listed(locale, indices.map(name));
  const where = (list: readonly boolean[]) => list.flatMap((is, index) => (is ? [index] : []));

  const inside = where(members);
  const going = where(leaves);
  const takers = inside.filter((index) => (state.outside[index] as number) > share && (has[index] as number) > share);
  const payers = inside.filter((index) => (has[index] as number) < share);
  const say = (forms: Plural, who: readonly number[], values: Readonly<Record<string, string>> = {}) =>
    fillPlural(locale, forms, who.length, { names: named(who), ...values });

  const parts: string[] = [];
  if (inside.length === countries.length) parts.push(says.inAll);
  else if (inside.length === 0) parts.push(says.inNone);
  else parts.push(say(says.inSome, inside));
  if (moved > 0) {
    const pays = moved / payers.length;
    parts.push(
      say(says.pay, payers, {
        share: number(share),
        pays: number(printed(share) - printed(share - pays)),
        left: number(share - pays),
      }),
      fill(says.get, {
        takers: listed(
          locale,
          takers.map((index) => fill(says.gets, { name: name(index), has: number(has[index] as number) })),
        ),
      }),
    );
  } else if (inside.length > 0) {
    parts.push(say(says.even, inside, { share: number(share) }));
    if (state.fund > 0) {
      const all = inside.length === countries.length;
      parts.push(going.length > 0 ? says.unpaid : all ? says.shut.all : says.shut.some);
    }
  }
  if (!tried) return parts.join(' ');
  if (going.length > 0) {
    const options = going.map((index) => number(state.outside[index] as number));
    // an option that is printed as what its country gets is not called more with both numbers in view
    const tied = going.some((index, place) => options[place] === number(has[index] as number));
    parts.push(say(tied ? says.leaveBarely : says.leave, going, { options: listed(locale, options) }));
  } else if (inside.length > 0) parts.push(says.rest);
  if (inside.length < countries.length) {
    const values = { total: number(total(shown(state))), grand: number(grandValue), sum: number(sumOutside) };
    const enough = compare(total(shown(state)), grandValue) > 0 ? says.enoughYetLess : says.enough;
    parts.push(fill(says.total, values), fill(grandFeasible ? enough : says.tooLittle, values));
  }
  return parts.join(' ');
}
