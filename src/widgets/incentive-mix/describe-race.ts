import { fill } from '#i18n/fill.ts';
import { ahead, cost } from './ahead.ts';
import { cheapest, leads, priceOf } from './outcome.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What the mix costs and does to one race, in words that are true of it. */
export function describeRace(state: State, text: Text, locale: string): string {
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
  return `${cost(state, text, locale)} ${beside} ${ends()}`;
}
