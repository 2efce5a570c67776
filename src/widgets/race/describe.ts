import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { dangers } from './danger.ts';
import { drawn } from './drawn.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What is true of publishing here: it makes the race riskier or safer, or the difference is too small to print. */
export function turn(state: State): keyof Text['says']['turn'] {
  const { own, all } = dangers(state);
  if (Math.abs(own - all) < 0.1) return 'level';
  return all > own ? 'riskier' : 'safer';
}

/** One race as far as the reader can know it: what is not published is not told before it was raced. */
function raceSays(state: State, text: Text, number: (x: number) => string, raced: boolean): string[] {
  const { runners, danger } = drawn(state);
  const most = Math.max(...runners.map(({ done }) => done));
  const level = runners.filter(({ done }) => done === most).length > 1;
  const winner = runners.find(({ wins }) => wins);
  const open = raced || state.known === 'all';
  return [
    fill(text.says.race, { weeks: number(state.weeks) }),
    ...runners
      .filter((_, index) => open || index === 0)
      .map(({ lab, done }) => fill(text.says.done, { lab: text.labs[lab], done: number(done) })),
    text.says.known[state.known],
    ...(raced
      ? [
          fill(level ? text.says.level : text.says.wins, {
            lab: winner ? text.labs[winner.lab] : '',
            tested: number(winner?.tested ?? 0),
            danger: number(danger),
          }),
        ]
      : []),
  ];
}

/**
 * The drawn race, how it goes once it was `raced` so, and, once the reader has `tried` both ways, all races like it; or how what losing
 * costs bears on them: in words that are true of the state. That nobody knows anything is told to who looks `further`, or sees it so.
 */
export function describe(
  state: State,
  text: Text,
  locale: string,
  tried = true,
  raced = tried,
  further = true,
): string {
  const number = (x: number) => formatNumber(locale, x, 1);
  const { none, own, all } = dangers(state);
  const values = {
    labs: number(state.labs),
    cost: number(state.cost),
    weeks: number(state.weeks),
    none: number(none),
    own: number(own),
    all: number(all),
  };
  const average = further || state.known === 'none' ? text.says.average : text.says.both;
  return [
    ...(state.scene === 'one' ? raceSays(state, text, number, raced) : []),
    ...(tried || state.scene === 'curves' ? [fill(average, values), text.says.turn[turn(state)]] : []),
  ].join(' ');
}
