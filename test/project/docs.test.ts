import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
const pages = [
  'README.md',
  'CONTRIBUTING.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path}`),
];
const textOf = (page: string) => readFileSync(join(root, page), 'utf8').replace(/^```[\s\S]*?^```/gm, '');

describe.each(pages)('%s', (page) => {
  test('links to files that there are', () => {
    const links = [
      ...textOf(page)
        .replace(/`[^`]*`/g, '')
        .matchAll(/\]\(([^)#:]+)\)/g),
    ].map(([, to = '']) => to);
    const lost = links.filter((to) => !existsSync(join(root, normalize(join(dirname(page), to)))));
    expect(lost).toEqual([]);
  });

  test('names folders and files that there are', () => {
    // those with a placeholder in them are patterns
    const named = [...textOf(page).matchAll(/`((?:src|content|test|scripts|schemas|bench|docs)\/[^`\s]*)`/g)]
      .map(([, path = '']) => path)
      .filter((path) => !/[<*{]|NN-/.test(path));
    expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

test('every decision stands in the list of decisions', () => {
  const list = textOf('docs/decisions/README.md');
  const decisions = pages.filter((page) => /^docs\/decisions\/(?!README)/.test(page));
  expect(decisions.length).toBeGreaterThan(5);
  expect(decisions.filter((page) => !list.includes(`(${page.split('/').at(-1)})`))).toEqual([]);
});
