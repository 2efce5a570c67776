import { fill, fillPlural } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { CareRange } from '#model/adaptive-expectations/care-range.ts';
import type { Mood } from '#model/convene/mood.ts';
import type { ConveneText } from './convene-text.ts';

/** Tenths of a point as points. */
export const pointsIn = (locale: string, tenths: number): string => formatNumber(locale, tenths / 10);

/** How a lab would choose, and why, in words. [CONVENE.md §6] */
export function moodIn({ mood: words }: ConveneText['seat'], mood: Mood, { kind }: CareRange): string {
  if (mood === 'glad' || mood === 'worried') return words[mood];
  if (mood === 'calm') return kind === 'upto' ? words.upto : kind === 'all' ? words.all : words.from;
  return kind === 'upto' ? words.much : words.none;
}

/** For which beliefs a lab is careful, in words. */
export const markIn = (locale: string, { mark: words }: ConveneText['seat'], { kind, mark = 0 }: CareRange): string =>
  fill(words[kind], { mark: formatNumber(locale, mark) });

/** What a card costs, in words. */
export const priceIn = (locale: string, { hand }: ConveneText, price: number): string =>
  fillPlural(locale, hand.price, price);
