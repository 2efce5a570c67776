import { fill, fillPlural } from '#i18n/fill.ts';
import type { MeasureWorth } from '#model/convene/measure-worths.ts';
import type { ConveneText } from './convene-text.ts';

/** What the game would have been without a card, in a sentence. [CONVENE.md §1] */
export function worthSays({ measure, lights, careful }: MeasureWorth, text: ConveneText, locale: string): string {
  const { worths } = text.end;
  const card = { card: text.cards[measure].name };
  if (lights) return fillPlural(locale, lights > 0 ? worths.lights : worths.more, Math.abs(lights), card);
  if (careful) return fillPlural(locale, careful > 0 ? worths.careful : worths.harm, Math.abs(careful), card);
  return fill(worths.same, card);
}
