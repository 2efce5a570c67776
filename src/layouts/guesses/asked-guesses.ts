import { courseEntries } from '#content/queries.ts';
import { placedFigures, widgetGuess, widgetNames } from '#widgets/registry.ts';
import { widgetLanguage } from '#widgets/widget-language.ts';
import { goneFigures } from './gone-figures.ts';
import type { AskedGuesses } from './guess-words.ts';

/** What every figure of the course, and every one that stands alone, asks to guess, in this language as far as it is translated. */
export async function askedGuesses(locale: string): Promise<AskedGuesses> {
  const placed = (await courseEntries(locale)).flatMap(({ slug, chapter }) =>
    placedFigures(chapter?.body ?? '').map(({ id, widget }) => [`${slug}/${id}`, widget] as const),
  );
  const guesses = widgetNames.flatMap((name) => {
    const guess = widgetGuess(name, locale);
    const lang = widgetLanguage(name, locale);
    return guess ? [[name, { ...guess, ...(lang !== locale && { lang }) }] as const] : [];
  });
  return {
    widgets: Object.fromEntries([
      ...Object.entries(goneFigures),
      ...placed,
      ...widgetNames.map((name) => [`play/${name}`, name] as const),
    ]),
    guesses: Object.fromEntries(guesses),
  };
}
