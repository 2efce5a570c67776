import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { printed } from '#i18n/printed.ts';
import { leaning, yours } from './leaning.ts';
import type { State } from './state.ts';
import { sum } from './sum.ts';
import type { Text } from './text.ts';

/** A maker's sum while `users` are with the others, and what it does, in words that are true of it; `rank` as in `leaning`. */
export function makerSays(state: State, users: number, rank: number, text: Text, locale: string): string {
  const words = text.scenes[state.scene].maker;
  const { win, lose } = sum(state, users);
  const isYou = rank === yours;
  const leans = isYou ? 0 : leaning(rank);
  const wants = lose - win > leans;
  // as many digits as it takes to see from what is printed which is more
  const digits = [1, 2, 3].find((some) => {
    const gap = printed(printed(lose, some) - printed(win, some) - printed(leans, some), some);
    return isYou || (gap !== 0 && gap > 0 === wants);
  });
  const number = (value: number) => formatNumber(locale, value, digits ?? 4);
  const x = printed(leans, digits ?? 4);
  const likes = x < 0 ? words.likes : x > 0 ? words.dislikes : words.alike;
  const who = isYou ? 'you' : 'it';
  return [
    fill(words.sum[who], { win: number(win), lose: number(lose) }),
    ...(isYou ? [] : [fill(likes, { x: number(Math.abs(x)) })]),
    words[rank < users ? (wants ? 'stays' : 'leaves') : wants ? 'comes' : 'alone'][who],
  ].join(' ');
}
