import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { ahead } from './ahead.ts';
import { cheapest, leads, priceOf } from './outcome.ts';
import { cheapestProtection, societyLine, tally } from './projects.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What the mix costs and does, in words that are true of the state. */
export function describe(state: State, text: Text, locale: string): string {
  const price = priceOf(state);
  const cost = price ? fillPlural(locale, text.says.cost, price) : text.says.nothing;
  return `${cost} ${(state.scene === 'turn' ? ofRace : ofHundred)(state, text, locale)}`;
}

/** What the mix does to one race. */
function ofRace(state: State, text: Text, locale: string): string {
  const { says } = text;
  const { careful, cutting } = leads(state);
  const beside = fill(says.beside, { careful: ahead(careful, text, locale), cutting: ahead(cutting, text, locale) });
  const ends = () => {
    if (careful > 0 && cutting > 0) {
      const least = priceOf(state) === cheapest(state.fee)?.price;
      return `${says.turned} ${least ? says.least : says.dearer}`;
    }
    if (cutting <= 0) return cutting < 0 ? says.goOn : says.mayGoOn;
    return careful < 0 ? says.grab : says.mayGrab;
  };
  return `${beside} ${ends()}`;
}

/** What the mix does to a hundred projects. */
function ofHundred(state: State, { says }: Text, locale: string): string {
  const { exposed, heldBack, secured, line } = tally(state);
  const percent = (x: number) => ({ line: formatNumber(locale, x, 1) });
  const labs = secured === 0 ? says.securesNone : secured === 100 ? says.securesAll : says.secures;
  const lines = [
    fill(labs, percent(line)),
    fill(state.harm ? says.outside : says.inside, percent(societyLine(state.harm))),
  ];
  if (exposed) return [...lines, fillPlural(locale, says.exposed, exposed)].join(' ');
  const least = priceOf(state) === cheapestProtection(state)?.price;
  const held = heldBack ? fillPlural(locale, says.heldBack, heldBack) : says.neither;
  return [...lines, held, least ? says.leastProtection : says.dearerProtection].join(' ');
}
