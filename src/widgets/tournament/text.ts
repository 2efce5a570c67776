import { type Texts, texts } from '#i18n/texts.ts';
import type en from '#text/en/widgets/tournament.json';
import { ruleWords, strategyText } from '#widgets/strategy-text.ts';

/** The words of this widget. */
export type Text = typeof en;

const own = await texts<Text>(import.meta.glob<Text>('/content/*/widgets/tournament.json', { import: 'default' }), {
  beside: strategyText,
});

function withGuest(locale: string, invited?: string): Text {
  const text = own(locale);
  if (invited === undefined) return text;
  const guest = { ...text.kinds.guest, ...ruleWords(invited, locale) };
  return { ...text, kinds: { ...text.kinds, guest } };
}

/** Those words in a language, the guest’s name and rule among them where somebody was invited. */
export const textFor: typeof withGuest & Texts<Text> = Object.assign(withGuest, { languageOf: own.languageOf });
