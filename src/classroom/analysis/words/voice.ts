import { fillPlural, type Plural, type Values } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { Profile } from '#model/game/action.ts';
import type en from '#text/en/ui/gradebook.json';

/** What is needed to say in a language what a class understood. */
export interface Voice {
  readonly locale: string;
  /** `sentences` in content/<language>/ui/gradebook.json */
  readonly text: typeof en.sentences;
  /** the cells of a matrix in words: `cells` in content/<language>/ui/check.json */
  readonly cells: Readonly<Record<Profile, string>>;
}

/** A number of people or things: in a word up to twelve, else in digits. */
export const countWord = ({ locale, text }: Voice, count: number): string =>
  text.numbers[count] ?? formatNumber(locale, count);

/** A plural text with its count as it is said. */
export const counted = (voice: Voice, forms: Plural, count: number, values: Values = {}): string =>
  fillPlural(voice.locale, forms, count, { count: countWord(voice, count), ...values });

/** So many of them all: “six of nine”, “all nine”. */
export const ofAll = (voice: Voice, part: number, all: number): string =>
  part === all && all > 0
    ? counted(voice, voice.text.all, all)
    : counted(voice, voice.text.some, all, { part: countWord(voice, part) });

/** A sentence with its first letter as sentences begin. */
export function begun({ locale }: Voice, sentence: string): string {
  const [first = ''] = sentence;
  return first.toLocaleUpperCase(locale) + sentence.slice(first.length);
}

/** Names one after another. */
export const listed = ({ locale }: Voice, names: readonly string[]): string =>
  new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(names);
