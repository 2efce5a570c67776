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

test('CONTRIBUTING.md names every list that a new kind of question has its line in, and parts that every kind has', () => {
  const text = textOf('CONTRIBUTING.md');
  const filesIn = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /\.(ts|svelte|astro)$/.test(path))
      .map((path) => `${folder}/${path}`);
  const lists = filesIn('src').filter((path) =>
    /\bin KindName\]|Record<[^;=]*KindName/.test(readFileSync(join(root, path), 'utf8')),
  );
  expect(lists.length).toBeGreaterThan(5);
  expect(lists.filter((path) => !text.includes(`\`${path}\``))).toEqual([]);

  const parts = [...text.matchAll(/`(src\/[\w/]+\/<kind>\/[\w-]+\.ts)`/g)].map(([, path = '']) => path);
  expect(parts.length).toBeGreaterThan(4);
  const kinds = readdirSync(join(root, 'src/quiz/kinds'));
  const lacking = kinds.flatMap((kind) => parts.map((path) => path.replace('<kind>', kind)));
  expect(lacking.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  // and the other way round: whatever every kind has beside its own files is named
  const had = filesIn('src')
    .filter((path) => path.includes(`/kinds/${kinds[0]}/`))
    .map((path) => path.replace(`/${kinds[0]}/`, '/<kind>/'));
  const everywhere = had.filter((path) => kinds.every((kind) => existsSync(join(root, path.replace('<kind>', kind)))));
  expect(everywhere.filter((path) => !parts.includes(path) && !path.endsWith('/grade.ts'))).toEqual([]);
});
