import { readFileSync } from 'node:fs';
import type { MdastPluginDefinition } from 'satteri';
import { sourceLocale } from '#i18n/locales.ts';
import { chapterNumbers, referenceWords } from './chapter-references.ts';

const form = /^chapter:(.*)$/;

/**
 * A Markdown plugin: `[chapter N](chapter:usb)` becomes a link to that chapter with its number, by the order of the
 * course in the source language. A reference that leads nowhere stops the build.
 */
export function chapterLinks(): MdastPluginDefinition {
  return {
    name: 'chapter-links',
    link(node, context) {
      const slug = form.exec(node.url)?.[1];
      if (slug === undefined) return;
      if (!context.fileURL) throw new Error(`${node.url}: a text without a file has no chapters`);
      const [, root = '', locale = ''] = /^(.*\/content\/)([^/]+)\//.exec(context.fileURL.href) ?? [];
      const numbers = chapterNumbers(readFileSync(new URL(`${root}${sourceLocale}/course.yaml`), 'utf8'), locale);
      const value = referenceWords(context.textContent(node), slug, numbers);
      return { ...node, url: `/${locale}/chapters/${slug}/`, children: [{ type: 'text', value }] };
    },
  };
}
