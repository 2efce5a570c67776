import figureStyles from '#styles/figure.css?inline';
import { type ReadProps, wrongProps } from './placed-props.ts';
import { tagName } from './tag-name.ts';
import { widgetLanguage } from './widget-language.ts';

const modules = import.meta.glob<{ default: unknown }>('./*/index.astro', { eager: true });
const sheets = import.meta.glob<string>('./*/*.css', { eager: true, query: '?inline', import: 'default' });

const readers = import.meta.glob<ReadProps>('./*/read.ts', { eager: true, import: 'initial' });

const folderOf = (path: string) => path.split('/')[1] ?? '';

/** Every widget's folder name. */
export const widgetNames: readonly string[] = Object.keys(modules).map(folderOf);

/** Every widget under the name that authors write: `payoff-matrix` as `<PayoffMatrix>`. */
// biome-ignore lint/suspicious/noExplicitAny: Astro's component type is not exported
export const widgetComponents: Readonly<Record<string, any>> = Object.fromEntries(
  Object.entries(modules).map(([path, module]) => [tagName(folderOf(path)), module.default]),
);

/** The styles that every figure needs. */
export { figureStyles };

/** The styles of the widgets whose tags occur in a chapter's text, so that no page carries those of the others. */
export const widgetStyles = (body: string): string =>
  Object.entries(sheets)
    .filter(([path]) => placesWidget(body, folderOf(path)))
    .map(([, css]) => css)
    .join('');

/** Whether a chapter's text places this widget. */
export const placesWidget = (body: string, name: string): boolean => body.includes(`<${tagName(name)} `);

/** The component of one widget by its folder name. */
export const widgetComponent = (name: string) => widgetComponents[tagName(name)];

/** The styles of one widget by its folder name. */
export const widgetStylesOf = (name: string): string => widgetStyles(`<${tagName(name)} `);

/** Throws where the text of a file gives a widget props that it does not take, with the file's name and the line. */
export function requireProps(file: string, text: string): void {
  const byFolder = Object.fromEntries(Object.entries(readers).map(([path, read]) => [folderOf(path), read]));
  const wrong = wrongProps(text, byFolder).map(({ line, message }) => `${file}:${line}: ${message}`);
  if (wrong.length) throw new Error(wrong.join('\n'));
}

/** A figure of a chapter: the id that its author gave it, and which widget it is. */
export interface PlacedFigure {
  readonly id: string;
  readonly widget: string;
}

/** The figures that a chapter's text places, in order. */
export const placedFigures = (body: string): readonly PlacedFigure[] =>
  widgetNames.flatMap((widget) =>
    [...body.matchAll(new RegExp(`<${tagName(widget)} [^>]*?id="([^"]+)"`, 'g'))].map(([, id = '']) => ({
      id,
      widget,
    })),
  );

/** What a widget asks its reader to guess, and its answers, in words that stand on their own. */
export interface GuessWords {
  readonly asks: string;
  readonly answers: Readonly<Record<string, string>>;
}

const words = import.meta.glob<{ title: string; instruction: string; guess?: GuessWords }>(
  '/content/*/widgets/*.json',
  {
    eager: true,
    import: 'default',
  },
);

const wordsOf = (name: string, locale: string) => {
  const language = widgetLanguage(name, locale);
  const text = words[`/content/${language}/widgets/${name}.json`];
  if (!text) throw new Error(`content/${language}/widgets/${name}.json is missing`);
  return text;
};

/** What a widget is called in this language, or in the source language where it is not translated, as `widgetLanguage` says. */
export const widgetTitle = (name: string, locale: string): string => wordsOf(name, locale).title;

/** The line under its title. */
export const widgetInstruction = (name: string, locale: string): string => wordsOf(name, locale).instruction;

/** The words of its guess, where it asks for one. */
export const widgetGuess = (name: string, locale: string): GuessWords | undefined => wordsOf(name, locale).guess;
