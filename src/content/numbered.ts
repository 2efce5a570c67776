import { readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { sourceLocale } from '#i18n/locales.ts';
import { chapterNumbers, dataWithNumbers } from './chapter-references.ts';

/** A loader whose data say “chapter 5” where their files refer to a chapter. */
export const numbered = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => {
    const course = () => readFileSync(`content/${sourceLocale}/course.yaml`, 'utf8');
    return loader.load({
      ...context,
      // what was read before is read again when the order of the course has changed
      generateDigest: (data) => context.generateDigest(JSON.stringify([data, course()])),
      parseData: ({ id, data, ...entry }) => {
        const [language = sourceLocale] = id.split('/');
        return context.parseData({ ...entry, id, data: dataWithNumbers(data, chapterNumbers(course(), language)) });
      },
    });
  },
});
