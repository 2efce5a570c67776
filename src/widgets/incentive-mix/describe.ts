import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { cheapest, cheapestProtection, leads, priceOf, societyLine, tally } from './outcome.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** Who is ahead by how much, in words. */
export function ahead(lead: number, text: Text, locale: string): string {
  const words = text.ahead[lead > 0 ? 'safe' : lead < 0 ? 'cut' : 'level'];
  return fill(words, { x: formatNumber(locale, Math.abs(lead)) });
}

/** What the mix costs and does, in words that are true of the state. */
export function describe(state: State, text: Text, locale: string): string {
  const price = priceOf(state);
  const cost = price ? fillPlural(locale, text.says.cost, price) : text.says.nothing;
  return [cost, ...(state.scene === 'turn' ? oneRace(state, text, locale) : hundred(state, text, locale))].join(' ');
}

function oneRace(state: State, { says, ...text }: Text, locale: string): readonly string[] {
  const { careful, cutting } = leads(state);
  const words = { says, ...text };
  const beside = fill(says.beside, { careful: ahead(careful, words, locale), cutting: ahead(cutting, words, locale) });
  if (careful > 0 && cutting > 0) {
    const least = priceOf(state) === cheapest(state.fee)?.price;
    return [beside, says.turned, least ? says.least : says.dearer];
  }
  if (cutting < 0) return [beside, says.goOn];
  if (cutting === 0) return [beside, says.mayGoOn];
  return [beside, careful < 0 ? says.grab : says.mayGrab];
}

function hundred(state: State, { says }: Text, locale: string): readonly string[] {
  const { exposed, heldBack, secured, line } = tally(state);
  const percent = (x: number) => formatNumber(locale, x, 1);
  const labs = secured === 0 ? says.securesNone : secured === 100 ? says.securesAll : says.secures;
  const marks = [
    fill(labs, { line: percent(line) }),
    fill(state.harm ? says.outside : says.inside, { line: percent(societyLine(state.harm)) }),
  ];
  if (exposed) return [...marks, fillPlural(locale, says.exposed, exposed)];
  const least = priceOf(state) === cheapestProtection(state)?.price;
  const held = heldBack ? fillPlural(locale, says.heldBack, heldBack) : says.neither;
  return [...marks, held, least ? says.leastProtection : says.dearerProtection];
}
