import { formatApart } from '#i18n/apart.ts';
import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { payoffs, type State } from '../state.ts';
import type { Text } from '../text.ts';
import { plans } from './plans.ts';

/** What the deal and cutting on it bring where Anvil keeps it, in points: told apart unless they are the same. */
export function kept(state: State, locale: string): readonly [deal: string, breach: string] {
  const { dealDeal, cutDeal, edge } = plans(state);
  return edge === 0
    ? [formatNumber(locale, dealDeal, 1), formatNumber(locale, dealDeal, 1)]
    : formatApart(locale, dealDeal, cutDeal, 1);
}

/** What the two plans are worth at this belief, likewise. */
export function worths(state: State, locale: string): readonly [keep: string, cut: string] {
  const { euDeal, euCut, best } = plans(state);
  return best === 'tie'
    ? [formatNumber(locale, euDeal, 1), formatNumber(locale, euDeal, 1)]
    : formatApart(locale, euDeal, euCut, 1);
}

/** What the two plans are worth to a lab that is so sure of the other; and, once that was `tried`, how sure it must be. */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const { says, rounds } = text.sure;
  const { pStar, status } = plans(state);
  const [keep, cut] = worths(state, locale);
  const [deal, breach] = kept(state, locale);
  const number = (x: number, digits = 1) => formatNumber(locale, x, digits);
  const { belief = 50, alone = payoffs.S } = state;
  const values = {
    ...{ keep, cut, deal, breach },
    belief: number(belief),
    delay: fillPlural(locale, rounds, state.delay),
    patience: number(state.patience),
    alone: number(alone),
    mark: number(100 * (pStar ?? 1)),
  };
  const mark = status === 'never' || status === 'edge' ? says[status] : says.mark;
  return [says.now, ...(alone === payoffs.S ? [] : [says.alone]), says.worths, ...(tried ? [mark, says.holds] : [])]
    .map((part) => fill(part, values))
    .join(' ');
}
