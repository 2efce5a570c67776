import { type LanguageMark, languageMark } from '#i18n/language-mark.ts';
import { sourceLocale } from '#i18n/locales.ts';
import { widgetLanguage } from './widget-language.ts';

/** The language that a widget speaks on a page in this one, with its marks wherever the text around it may be in another. */
export function spokenIn(widget: string, page: string): LanguageMark & { readonly locale: string } {
  const locale = widgetLanguage(widget, page);
  // in a translated page the text around a figure may itself have fallen back
  return { locale, ...languageMark(locale, page === sourceLocale ? page : '') };
}
