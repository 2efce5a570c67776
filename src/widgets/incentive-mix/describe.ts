import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import { beside } from './beside.ts';
import { cheapest, leads, priceOf } from './outcome.ts';
import { cheapestProtection, societyLine, tally } from './projects.ts';
import type { State } from './state.ts';
import type { Text } from './text.ts';

/** What the mix costs and does and, once the reader has tried it, what comes of that, in words that are true of the state. */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const price = priceOf(state);
  const cost = price ? fillPlural(locale, text.says.cost, price) : text.says.nothing;
  return [cost, ...(state.scene === 'turn' ? ofRace : ofHundred)(state, text, locale, tried)].join(' ');
}

/** What the mix does to one race. */
function ofRace(state: State, text: Text, locale: string, tried: boolean): readonly string[] {
  const { says } = text;
  const { careful, cutting } = leads(state);
  const ahead = beside(says.beside, state, text, locale);
  const ends = () => {
    if (careful > 0 && cutting > 0) {
      const least = priceOf(state) === cheapest(state.fee)?.price;
      return `${says.turned} ${least ? says.least : says.dearer}`;
    }
    if (cutting <= 0) return cutting < 0 ? says.goOn : says.mayGoOn;
    return careful < 0 ? says.grab : says.mayGrab;
  };
  return tried ? [ahead, ends()] : [ahead];
}

/** What the mix does to a hundred projects; what it does to the two labs alone is given. */
function ofHundred(state: State, { says }: Text, locale: string, tried: boolean): readonly string[] {
  const { exposed, heldBack, secured, line } = tally(state);
  const percent = (x: number) => ({ line: formatNumber(locale, x, 1) });
  const labs = fill(secured === 0 ? says.securesNone : secured === 100 ? says.securesAll : says.secures, percent(line));
  if (state.harm && !tried) return [labs];
  const lines = [labs, fill(state.harm ? says.outside : says.inside, percent(societyLine(state.harm)))];
  if (exposed) return [...lines, fillPlural(locale, says.exposed, exposed)];
  const held = heldBack ? fillPlural(locale, says.heldBack, heldBack) : says.neither;
  if (!tried) return [...lines, held];
  const least = priceOf(state) === cheapestProtection(state)?.price;
  return [...lines, held, least ? says.leastProtection : says.dearerProtection];
}
