import { readFileSync } from 'node:fs';
import type { Loader } from 'astro/loaders';
import { sourceLocale } from '#i18n/locales.ts';
import { contentBuild } from '../content-build.ts';
import { laidText } from './laid-text.ts';
import { translatableAt } from './translatable.ts';

/** A translation's data laid over its source; undefined where it cannot be shown, and the data themselves where they translate nothing. */
function laidOver(filePath: string, data: Record<string, unknown>): Record<string, unknown> | undefined {
  const [, root = '', language = '', path = ''] =
    /^(.*\/content\/)([^/]+)\/(.*)$/.exec(filePath.replaceAll('\\', '/')) ?? [];
  if (language === sourceLocale || !translatableAt(path)) return data;
  try {
    const source = readFileSync(`${root}${sourceLocale}/${path}`, 'utf8');
    return laidText(path, source, readFileSync(filePath, 'utf8')) as Record<string, unknown> | undefined;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * A loader whose entries in other languages are translations laid over their sources: each is as whole as its source is, and one that
 * cannot be shown is not there.
 */
export const overlaid = (loader: Loader): Loader => ({
  ...loader,
  load: (context) => {
    const absent = new Set<string>();
    return loader.load({
      ...context,
      // a build reads a translation again when anything that it may lie over has changed; `astro dev` does when it starts anew
      generateDigest: (data) => context.generateDigest(JSON.stringify([data, contentBuild])),
      parseData: async ({ data, ...entry }) => {
        const laid = laidOver(entry.filePath ?? '', data);
        if (laid) return context.parseData({ ...entry, data: laid as typeof data });
        absent.add(entry.id);
        return data;
      },
      store: {
        ...context.store,
        set: (entry) => {
          if (!absent.delete(entry.id)) return context.store.set(entry);
          context.store.delete(entry.id);
          return false;
        },
      },
    });
  },
});
