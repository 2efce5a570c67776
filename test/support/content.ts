import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import { headingOf } from '#content/headings.ts';
import { locales, sourceLocale } from '#i18n/locales.ts';

const root = join(import.meta.dirname, '../../content');

const others = locales.flatMap(({ code }) => (code === sourceLocale ? [] : [code]));

/** Every whole file under content/, as paths relative to it: translations are words alone, and held to their sources elsewhere. */
export const contentFiles = (ending: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !others.some((code) => path.startsWith(`${code}/`)))
    .toSorted();

/** The text of a file under content/. */
export const contentText = (path: string): string => readFileSync(join(root, path), 'utf8');

/** The data of a YAML file under content/, or of the frontmatter of an MDX one. */
export const contentData = (path: string): unknown => {
  const text = contentText(path);
  return parse(path.endsWith('.mdx') ? (text.split(/^---$/m)[1] ?? '') : text);
};

/** What an MDX file says, without frontmatter and tags. */
export const mdxBody = (path: string): string => contentText(path).split(/^---$/m).slice(2).join('---');

/** The words that a reader meets in MDX, links and tags taken out. */
export const plainText = (mdx: string): string =>
  mdx
    .replace(/<(Cite|Note)\b[^>]*>[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^#+ (.*)/gm, (_heading, written: string) => headingOf(written).words)
    .replace(/[*_]/g, '');

/** A text as it is read: runs of white space as one space. */
export const flat = (text: string): string => text.replace(/\s+/g, ' ');
