import { sourceLocale } from '#i18n/locales.ts';

/** Where a question is asked from today, below content/. */
export const livePath = (item: string): string => `${sourceLocale}/questions/${item}.yaml`;

/** Where a revision of a question is kept once another one is asked, below content/; by its name, `chapter/name@rev`. */
export const frozenPath = (name: string): string => `${sourceLocale}/revisions/${name}.yaml`;
