import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { compare } from '#model/numeric/compare.ts';
import { listed } from './describe.ts';
import { canPour, takers } from './jug.ts';
import { membersOf, settled, shown } from './outcome.ts';
import { countries, you } from './state.ts';
import type { Text } from './text.ts';
import { inside, type Still } from './waves.ts';

const own = countries.indexOf(you);

/** What is happening to the boats, what the last one that was asked to `stay` answered, or what can be done; in words that are true of what is drawn. */
export function said(
  { state, weigh, left }: Still,
  playing: boolean,
  stay: readonly number[],
  text: Text,
  locale: string,
): string {
  const { status } = text;
  const round = shown(state);
  const number = (x: number) => formatNumber(locale, x);
  const name = (place: number) => text.countries[countries[place] as keyof Text['countries']];
  const names = (places: readonly number[]) => listed(locale, places.map(name));
  const sides = (place: number) => ({
    name: name(place),
    here: number(round.has[place] as number),
    alone: number(state.outside[place] as number),
  });
  const mine = ([first, second]: readonly number[]) => first === own && second === undefined;
  const gone = mine(left) ? status.casts.you : fillPlural(locale, status.casts, left.length, { names: names(left) });

  if (playing && weigh.length > 0) {
    if (weigh.length > 1) return status.weighs.all;
    return fill(mine(weigh) ? status.weighs.you : status.weighs.one, sides(weigh[0] as number));
  }
  if (playing) return left.length > 0 ? gone : '';

  const here = inside(state);
  const isOver = settled(state);
  const last = stay.at(-1);
  if (last !== undefined && !isOver) return fill(mine([last]) ? status.stays.you : status.stays.one, sides(last));
  const ends =
    here.length === countries.length
      ? status.end.all
      : here.length === 0
        ? status.end.none
        : fillPlural(locale, status.end.some, here.length, { names: names(here) });
  if (left.length > 0) {
    const falls =
      here.length === 0 ? [] : [fill(round.moved > 0 ? status.evenly : status.falls, { share: number(round.share) })];
    const mineNext = here.includes(own) && compare(state.outside[own] as number, round.has[own] as number) > 0;
    return [gone, ...falls, isOver ? ends : mineNext ? fill(status.hand, sides(own)) : status.again].join(' ');
  }
  if (isOver) return ends;
  if (membersOf(round) < countries.length) return status.again;
  if (!canPour(state)) return status.ask;
  return state.fund > 0
    ? fill(status.poured, { fund: number(state.fund) })
    : fill(status.pour, { names: names(takers(state)) });
}
