import type { Texts } from '#i18n/texts.ts';

const texts = import.meta.glob<Pick<Texts<unknown>, 'languageOf'>>('./*/text.ts', { eager: true, import: 'textFor' });

/** The language that a widget speaks on a page in this one: the same, or the source language where it is not translated. */
export function widgetLanguage(widget: string, page: string): string {
  const text = texts[`./${widget}/text.ts`];
  if (!text) throw new Error(`src/widgets/${widget}/text.ts is missing`);
  return text.languageOf(page);
}
