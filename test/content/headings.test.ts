import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { headingOf, headingsIn } from '#content/headings.ts';
import config from '../../astro.config.mjs';
import { contentFiles, contentText, mdxBody } from '../support/content.ts';
import frozen from './heading-ids.json' with { type: 'json' };

const root = join(import.meta.dirname, '../../content');
const renderer = await config.markdown?.processor?.createMdxRenderer?.({ syntaxHighlight: false }, { optimize: false });

/** The code that a text becomes with the site's own settings. */
async function rendered(mdx: string, path = 'en/pages/about.mdx'): Promise<string> {
  if (!renderer) throw new Error('the configuration names no renderer');
  return (await renderer.process(mdx, join(root, path), {})).code;
}

/** The headings of a text as the renderer lists them for pages. */
async function listed(mdx: string, path?: string): Promise<readonly (readonly [string, string])[]> {
  const [, list = ''] = /function getHeadings\(\) \{ return (.*); \}$/m.exec(await rendered(mdx, path)) ?? [];
  return (JSON.parse(list) as readonly { slug: string; text: string }[]).map(({ slug, text }) => [slug, text]);
}

const texts = contentFiles('.mdx').filter((path) => path.includes('/chapters/') || path.includes('/pages/'));

describe('the headings that there are', () => {
  test.each(Object.entries(frozen))(
    '%s: the ids are those that links, questions and records know (a heading that changes keeps its id as `[#id]`)',
    async (path, ids) => {
      expect((await listed(mdxBody(path), path)).map(([id]) => id)).toEqual(ids);
    },
  );

  test.each(texts)('%s: the build’s checks and the pages take the same ids', async (path) => {
    const ids = headingsIn(contentText(path)).map(({ id }) => id);
    expect((await listed(mdxBody(path), path)).map(([id]) => id)).toEqual(ids);
    expect(ids.length).toBeGreaterThan(0);
  });
});

describe('a heading', () => {
  test.each([
    ['Two letters', 'Two letters', 'two-letters'],
    ['Everyone’s spinach, bagged', 'Everyone’s spinach, bagged', 'everyones-spinach-bagged'],
    ['Two letters [#letters]', 'Two letters', 'letters'],
    ['Dos cartas [#two-letters]', 'Dos cartas', 'two-letters'],
    ['Où l’été finit', 'Où l’été finit', 'où-lété-finit'],
    ['Ou\u0300 l’e\u0301te\u0301 finit', 'Ou\u0300 l’e\u0301te\u0301 finit', 'où-lété-finit'],
    ['Zwölf Maße', 'Zwölf Maße', 'zwölf-maße'],
    ['दो पत्र', 'दो पत्र', 'दो-पत्र'],
    ['رسالتان', 'رسالتان', 'رسالتان'],
    ['A *long* way [#way]', 'A long way', 'way'],
    ['The *way* [#way]', 'The way', 'way'],
  ])('“%s” says “%s” and is called %s, in the page and in the checks', async (written, words, id) => {
    expect(await listed(`## ${written}\n`)).toEqual([[id, words]]);
    expect(headingsIn(`## ${written}\n`).map((heading) => heading.id)).toEqual([id]);
  });

  test('does not show its id', async () => {
    const code = await rendered('## A *long* way [#way]\n\nOn.\n\n## The *way* [#other]\n');
    expect(code).toContain('" way"');
    expect(code).not.toMatch(/\[#|#way|#other/);
  });

  test('has no id by a mark that is none', () => {
    expect(headingOf('Two letters [#Two Letters]').id).toBe('two-letters-two-letters');
    expect(headingOf('Two letters [two]').id).toBe('two-letters-two');
  });

  test('is found with its line and depth, and not in the head of its file', () => {
    expect(headingsIn('---\nslug: a\n## no heading\n---\n\n## One [#first]\n\n### Two\n')).toEqual([
      { words: 'One', id: 'first', line: 6, depth: 2 },
      { words: 'Two', id: 'two', line: 8, depth: 3 },
    ]);
  });
});
