import { formatApart } from '#i18n/apart.ts';
import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { writtenIn } from '#i18n/written-in.ts';
import { compare } from '#model/numeric/compare.ts';
import { ruleWords } from '#widgets/strategy-text.ts';
import { answered } from './answered.ts';
import { chanceText } from './chance-text.ts';
import { byChance, expected, firstRounds, lasting, manyMatches, threshold } from './match.ts';
import { breachRound, slipAt } from './rounds.ts';
import { longer, matches, type State, shown } from './state.ts';
import type { Text } from './text.ts';

/** Whether one expects more (1), less (−1) or as much (0) as a kept deal brings; less than a millionth of a point, as after a late slip, is none. */
const besideDeal = ({ mine, deal }: ReturnType<typeof expected>) =>
  Math.abs(mine - deal) < 1e-6 ? 0 : compare(mine, deal);

/** What the reader can expect and what a kept deal brings, in points: so many decimals that what differs looks so. */
export function worths(state: State, locale: string): readonly [mine: string, deal: string] {
  const worth = expected(state);
  const { mine, deal } = worth;
  if (besideDeal(worth) !== 0) return formatApart(locale, mine, deal, 1);
  return [formatNumber(locale, deal, 1), formatNumber(locale, deal, 1)];
}

/** How often both keep shipping safe beyond the rounds shown, where the model knows. */
function further(state: State, { says }: Text, locale: string): readonly string[] {
  const shares = lasting(state);
  if (!shares) return [];
  const percent = (x: number) => formatNumber(locale, x, 0);
  const say = (forms: Text['says']['first'], { mine, theirs, both }: typeof shares.ever) => {
    const values = {
      longer: formatNumber(locale, longer),
      mine: percent(mine),
      theirs: percent(theirs),
      both: percent(both),
    };
    return fill(values.mine === values.theirs ? forms.alike : forms.unlike, values);
  };
  return [...(shares.first ? [say(says.first, shares.first)] : []), say(says.ever, shares.ever)];
}

/** What both rules make of the rounds, and what that is worth, in words that are true of it: once the reader has `tried` it; else only the rules. */
export function describeRounds(state: State, text: Text, locale: string, tried = true): string {
  const { says } = text;
  const { both, mistakes, scoreA, scoreB } = firstRounds(state);
  const number = (x: number) => formatNumber(locale, x, 1);
  const values = {
    mine: ruleWords(state.mine, locale).name,
    theirs: ruleWords(state.theirs, locale).name,
    does: ruleWords(state.theirs, locale).does,
    ...writtenIn(locale, {
      patience: state.patience,
      noise: state.noise,
      shown,
      both,
      matches,
      slip: slipAt(state),
      at: breachRound(state),
      scored: scoreA,
      theirScore: scoreB,
    }),
    /** rounded up, so that the patience named is never too little */
    threshold: number(Math.ceil(threshold(state) * 10 - 1e-9) / 10),
  };
  const opening = [
    fill(breachRound(state) > 1 ? says.breach : state.scene === 'late' ? says.explained : says.rules, values),
    fillPlural(locale, says.seen, state.delay),
    ...(state.slip ? [fill(says.slip, values)] : []),
  ];
  if (!tried) return opening.join(' ');
  if (byChance(state)) {
    const { share, error } = manyMatches(state);
    const off = mistakes.mine.length + mistakes.theirs.length;
    return [
      ...opening,
      ...(state.noise > 0
        ? [fill(says.noise, values), fillPlural(locale, says.thisMatch, off, values)]
        : [fill(says.both, values)]),
      fill(says.many, { ...values, share: number(share), error: number(2 * error) }),
      ...further(state, text, locale),
    ].join(' ');
  }
  const sign = besideDeal(expected(state));
  const [points, kept] = worths(state, locale);
  const worth = { ...values, points, deal: kept };
  const answer = answered(state);
  return [
    ...opening,
    answer
      ? fill(says.answer, { round: formatNumber(locale, answer.round), chance: chanceText(answer.chance, locale) })
      : fill(says.both, values),
    ...(state.scene === 'late'
      ? [
          fill(says.worth, { ...worth, beside: fill(sign > 0 ? says.more : sign < 0 ? says.less : says.even, worth) }),
          fill(says.threshold, values),
        ]
      : []),
  ].join(' ');
}
