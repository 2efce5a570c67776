import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkContent } from '#content/bank/check-content.ts';
import { faultText } from '#content/bank/located.ts';
import { readContent } from '#content/bank/read-content.ts';
import { generators } from '#quiz/all-generators.ts';

const root = join(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'new-'));
cpSync(join(root, 'content'), join(place, 'content'), { recursive: true });
afterAll(() => rmSync(place, { recursive: true }));

const make = (...names: string[]): string =>
  execFileSync('node', [join(root, 'scripts/new.ts'), ...names], { cwd: place, encoding: 'utf8', stdio: 'pipe' });
const faults = () => checkContent(readContent(join(place, 'content')), generators).map(faultText);

describe('npm run new', () => {
  test('makes a question that the bank refuses until it is filled in, and for that alone', () => {
    expect(make('question', 'payoffs', 'brand-new')).toContain('content/en/questions/payoffs/brand-new.yaml');
    const found = faults();
    expect(found.length).toBeGreaterThan(0);
    for (const fault of found) expect(fault).toMatch(/brand-new\.yaml:\d+: .*TODO/);
  });

  test('makes a chapter that the bank refuses until it has its questions', () => {
    rmSync(join(place, 'content/en/chapters/18-what-we-dont-know.mdx'));
    expect(make('chapter', 'what-we-dont-know')).toContain('18-what-we-dont-know.mdx');
    expect(faults().some((fault) => /18-what-we-dont-know\.mdx:\d+: its check names todo-1/.test(fault))).toBe(true);
  });

  test('makes a strategy and a widget with everything to fill in marked', () => {
    const files = `${make('strategy', 'tat-for-tit')}${make('widget', 'see-saw')}`
      .split('\n')
      .filter((line) => /\//.test(line));
    expect(files).toContain('src/widgets/see-saw/SeeSaw.svelte');
    expect(files).toContain('test/widgets/codec/see-saw.ts');
    expect(files.some((file) => readFileSync(join(place, file), 'utf8').includes('TODO'))).toBe(true);
  });

  test.each([
    [['question', 'payoffs', 'brand-new'], 'there already'],
    [['question', 'payoffs', 'Not Kebab'], 'lower-case words'],
    [['chapter', 'nowhere'], 'course.yaml'],
    [['poem', 'x'], 'npm run new'],
    [[], 'npm run new'],
  ])('refuses %j with a plain word', (names, message) => {
    expect(() => make(...names)).toThrow(message);
  });
});

describe('nothing is left to fill in', () => {
  test('no file of the site says TODO', () => {
    const texts = ['content', 'src'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|svelte|astro|yaml|mdx|json)$/.test(name))
        .map((name) => join(root, folder, name)),
    );
    const unfinished = texts.filter((file) => /\bTODO\b/.test(readFileSync(file, 'utf8')));
    expect(unfinished.filter((file) => !file.endsWith('check-bank.ts'))).toEqual([]);
  });
});
