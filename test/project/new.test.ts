import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#content/bank/check-content.ts';
import { faultText } from '#content/bank/located.ts';
import { readContent } from '#content/bank/read-content.ts';
import { translations } from '#content/overlay/translations.ts';
import { generators } from '#quiz/all-generators.ts';

const root = join(import.meta.dirname, '../..');
const place = mkdtempSync(join(tmpdir(), 'new-'));
cpSync(join(root, 'content'), join(place, 'content'), { recursive: true });
mkdirSync(join(place, 'src/model/repeated'), { recursive: true });
const linked = 'src/classroom/link/chapters.json';
mkdirSync(join(place, 'src/classroom/link'), { recursive: true });
cpSync(join(root, linked), join(place, linked));
cpSync(join(root, 'src/model/repeated/strategies'), join(place, 'src/model/repeated/strategies'), { recursive: true });
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

  test('makes a chapter that the bank refuses until it has its questions, and that links can name', () => {
    // one more entry in the course, which is where a chapter begins
    const course = join(place, 'content/en/course.yaml');
    const [first = '', ...rest] = readFileSync(course, 'utf8').split('    entries:\n');
    writeFileSync(
      course,
      [first, ['      - { slug: brand-new, title: New, idea: New. }\n', rest[0]].join(''), ...rest.slice(1)].join(
        '    entries:\n',
      ),
    );
    expect(make('chapter', 'brand-new')).toContain('content/en/chapters/01-brand-new.mdx');
    expect(faults().some((fault) => /01-brand-new\.mdx:\d+: its check names todo-1/.test(fault))).toBe(true);
    expect(faults().some((fault) => /01-brand-new\.mdx:3: is not filled in/.test(fault))).toBe(true);
    const slugs = readFileSync(join(root, linked), 'utf8');
    expect(readFileSync(join(place, linked), 'utf8')).toBe(slugs.replace(/"\n\]/, '",\n  "brand-new"\n]'));
  });

  test.each([
    ['case', 'brand-new', 'content/en/cases/brand-new.yaml'],
    ['term', 'brand-new-term', 'content/en/glossary.yaml'],
    ['source', 'new2001', 'content/sources.yaml'],
    ['strategy', 'tat-for-tit', 'content/en/strategies.json'],
    ['widget', 'see-saw', 'content/en/widgets/see-saw.json'],
  ] as const)('makes a %s that is refused where it is not filled in', (what, name, file) => {
    const before = faults();
    expect(make(what, name).split('\n')).toContain(file);
    const found = faults().filter((fault) => !before.includes(fault));
    expect(found.length).toBeGreaterThan(0);
    for (const fault of found) expect(fault.replace('content/', '')).toMatch(/^[\w/-]+\.\w+:\d+: .*TODO/);
    expect(found.every((fault) => file.endsWith(fault.split(':')[0] ?? ''))).toBe(true);
    // as the schemas have it: only what is to be filled in is wrong
    if (file.endsWith('.yaml')) expect(() => parse(readFileSync(join(place, file), 'utf8'))).not.toThrow();
  });

  test('makes a translation of the present state of its source, which the bank refuses until it is filled in', () => {
    const languages = [
      { code: 'en', name: 'English', direction: 'ltr' },
      { code: 'es', name: 'Español', direction: 'ltr' },
    ];
    writeFileSync(join(place, 'content/languages.json'), JSON.stringify(languages));
    const path = 'cases/lightning.yaml';
    const before = faults();
    expect(make('translation', 'es', path)).toContain(`content/es/${path}`);
    const found = faults().filter((fault) => !before.includes(fault));
    expect(found.length).toBeGreaterThan(5);
    for (const fault of found) expect(fault).toMatch(/^es\/cases\/lightning\.yaml:\d+: is not filled in: TODO/);
    const all = translations(readContent(join(place, 'content')), 'en', 'es');
    expect(all.find((each) => each.path === path)).toMatchObject({ state: 'current', lacks: [], misfits: [] });
    expect(() => make('translation', 'es', path)).toThrow('there already');
  });

  test('writes files as the formatter and the linter want them', { timeout: 120_000 }, () => {
    const written = [make('strategy', 'well-formed'), make('widget', 'well-formed'), make('widget', 're-formed')]
      .join('')
      .split('\n')
      .filter((line) => /\//.test(line) && !/ /.test(line));
    expect(written.length).toBeGreaterThan(10);
    for (const file of written) {
      const text = readFileSync(join(place, file), 'utf8');
      const right = execFileSync(
        join(root, 'node_modules/.bin/biome'),
        ['check', '--write', `--stdin-file-path=${file}`],
        {
          cwd: root,
          input: text,
          encoding: 'utf8',
          stdio: ['pipe', 'pipe', 'pipe'],
        },
      );
      expect(text, file).toBe(right);
    }
  });

  test.each([
    [['question', 'payoffs', 'brand-new'], 'there already'],
    [['question', 'payoffs', 'Not Kebab'], 'lower-case words'],
    [['term', 'stag-hunt'], 'there already'],
    [['source', 'axelrod1980'], 'there already'],
    [['strategy', 'gradual'], 'there already'],
    [['chapter', 'nowhere'], 'course.yaml'],
    [['translation', 'xx', 'cases/asrs.yaml'], 'languages.json'],
    [['translation', 'es', 'cases/nowhere.yaml'], 'no content/en/cases/nowhere.yaml'],
    [['translation', 'es', 'sources.yaml'], 'no content/en/sources.yaml'],
    [['poem', 'x'], 'npm run new'],
    [[], 'npm run new'],
  ])('refuses %j with a plain word', (names, message) => {
    expect(() => make(...names)).toThrow(message);
  });
});

describe('nothing is left to fill in', () => {
  test('no line of the site’s code says TODO', () => {
    // content is looked at by the build; these two files are about it
    const unfinished = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(ts|svelte|astro)$/.test(name) && !/(check-content|begun)\.ts$/.test(name))
      .flatMap((name) =>
        readFileSync(join(root, 'src', name), 'utf8')
          .split('\n')
          .flatMap((line, place) => (/\bTODO\b/.test(line) ? [`src/${name}:${place + 1}: ${line.trim()}`] : [])),
      );
    expect(unfinished).toEqual([]);
  });
});
