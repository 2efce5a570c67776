import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { compare } from '#model/numeric/compare.ts';
import { expected, firstRounds, manyMatches, threshold } from './match.ts';
import { matches, type State, shown, slipRound } from './state.ts';
import type { Text } from './text.ts';

/** What both rules make of the rounds, and what that is worth, in words that are true of it. */
export function describe(state: State, text: Text, locale: string): string {
  const { says } = text;
  const { both, mistakes } = firstRounds(state);
  const number = (x: number) => formatNumber(locale, x, 1);
  const values = {
    mine: text.rules[state.mine].name,
    theirs: text.rules[state.theirs].name,
    patience: state.patience,
    noise: state.noise,
    shown,
    both,
    matches,
    slip: slipRound,
    /** rounded up, so that the patience named is never too little */
    threshold: number(Math.ceil(threshold(state) * 10 - 1e-9) / 10),
  };
  const opening = [
    fill(says.rules, values),
    fillPlural(locale, says.seen, state.delay),
    ...(state.slip && state.noise === 0 ? [fill(says.slip, values)] : []),
  ];
  if (state.noise > 0) {
    const { share, error } = manyMatches(state);
    const off = mistakes.mine.length + mistakes.theirs.length;
    return [
      ...opening,
      fill(says.noise, values),
      fillPlural(locale, says.thisMatch, off, values),
      fill(says.many, { ...values, share: number(share), error: number(2 * error) }),
    ].join(' ');
  }
  const { mine, deal } = expected(state);
  const sign = compare(mine, deal);
  const worth = { ...values, points: number(mine), deal: number(deal) };
  return [
    ...opening,
    fill(says.both, values),
    fill(says.worth, { ...worth, beside: fill(sign > 0 ? says.more : sign < 0 ? says.less : says.even, worth) }),
    fill(says.threshold, values),
  ].join(' ');
}
