import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { kindOf, kinds } from '#quiz/kinds.ts';
import type { KindName } from '#quiz/question.ts';
import { fixture } from '../../src/gallery/fixture.ts';
import { gallery } from '../../src/gallery/gallery.ts';
import { questionStates } from '../../src/gallery/question-states.ts';
import { samples } from '../../src/gallery/samples.ts';

const sources = join(import.meta.dirname, '../../src');
const componentsIn = (folder: string) =>
  readdirSync(join(sources, folder), { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.svelte'));

/** What routes the gallery adds when Astro runs this command. */
function routesAdded(command: string, asked: boolean): readonly string[] {
  const routes: string[] = [];
  const setup = gallery(asked).hooks['astro:config:setup'] as (options: unknown) => void;
  setup({ command, injectRoute: ({ pattern }: { pattern: string }) => routes.push(pattern) });
  return routes;
}

describe('the gallery', () => {
  test('is there while the site is edited and in a build that asks for it, and in no other', () => {
    const routes = ['/[locale]/gallery/[...group]', '/[locale]/gallery/answers', '/[locale]/gallery/story'];
    expect(routesAdded('dev', false)).toEqual(routes);
    expect(routesAdded('build', true)).toEqual(routes);
    expect(routesAdded('build', false)).toEqual([]);
    expect(routesAdded('preview', true)).toEqual([]);
    expect(readdirSync(join(sources, 'pages'), { recursive: true, encoding: 'utf8' }).join()).not.toContain('gallery');
  });

  test('is known to nothing of the site', () => {
    const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter((path) =>
      /^(?!gallery).*\.(ts|svelte|astro|js)$/.test(path),
    );
    expect(files.length).toBeGreaterThan(300);
    const knowing = files.filter((path) => /['"][^'"]*\/gallery\//.test(readFileSync(join(sources, path), 'utf8')));
    expect(knowing).toEqual([]);
  });

  // these open the log: the whole of a check, and a question, which the gallery shows by its kind
  const elsewhere = ['ChapterCheck', 'TestSitting', 'ReviewRound', 'Question'];
  const shown = [
    ...componentsIn('ui').map((path) => ({ path, alias: `#ui/${path}` })),
    ...readdirSync(join(sources, 'check'))
      .filter((file) => file.endsWith('.svelte') && !elsewhere.includes(file.replace('.svelte', '')))
      .map((path) => ({ path, alias: `#check/${path}` })),
  ];
  test.each(shown)('shows $alias, in two states or more', ({ path, alias }) => {
    const specimen = readFileSync(join(sources, 'gallery/specimens', path.replace(/^.*\//, '')), 'utf8');
    expect(specimen).toContain(`'${alias}'`);
    expect(specimen).toMatch(/export const states = /);
  });

  test('shows no part that is gone', () => {
    const names = shown.map(({ path }) => path.replace(/^.*\//, ''));
    expect(names.length).toBeGreaterThan(10);
    expect(componentsIn('gallery/specimens').toSorted()).toEqual(names.toSorted());
  });
});

test('every view of a class’s results is shown, and none that is gone', () => {
  // these stand in the others
  const within = ['Invented.svelte', 'Elsewhere.svelte'];
  const views = componentsIn('layouts/gradebook/results').filter((path) => !within.includes(path));
  expect(views.length).toBeGreaterThan(4);
  expect(componentsIn('gallery/views').toSorted()).toEqual(views.toSorted());
  for (const view of views)
    expect(readFileSync(join(sources, 'gallery/views', view), 'utf8')).toContain(
      `'#layouts/gradebook/results/${view}'`,
    );
});

describe.each(Object.keys(kinds) as KindName[])('a question of the kind %s', (name) => {
  const states = questionStates(name);
  const kind = kindOf(fixture(name));

  test('is shown empty, marked, right, wrong, waiting and failed, and partly right, unread and refused where it can be', () => {
    const always = ['empty', 'marked', 'right', 'wrong', 'waiting', 'lost', 'older-wording', 'in-a-test'];
    for (const state of always) expect(states, state).toHaveProperty(state);
    const scores = samples[name].scores.map(([, score]) => score);
    expect('partly' in states).toBe(scores.some((score) => score > 0 && score < 1));
    expect('unread' in states).toBe(kind.typed !== undefined);
    expect('refused' in states).toBe(kind.refused !== undefined);
    expect('missing' in states).toBe(kind.asShown === undefined);
    expect('hints-and-struck' in states).toBe(kind.strike !== undefined);
  });

  test('has the score that its response deserves', () => {
    const { right, partly, wrong } = states;
    const between = (score: number) => score > 0 && score < 1;
    for (const [state, deserved] of [
      [right, (score: number) => score === 1],
      [partly, between],
      [wrong, (score: number) => score === 0],
    ] as const) {
      if (!state) continue;
      const { response = '', status, measures } = state.answer;
      expect(status.is === 'checked' && deserved(status.score)).toBe(true);
      expect(deserved(kind.grade(state.question, response, measures))).toBe(true);
    }
  });

  test('reads like a question: nothing in it is a letter or two', () => {
    const { prompt } = fixture(name);
    expect(prompt).toMatch(/^.{40,}\?$/);
    const texts: string[] = [];
    JSON.stringify(fixture(name), (key, value) => {
      if (['text', 'left', 'right'].includes(key)) texts.push(value);
      return value;
    });
    for (const text of texts) expect(text.length).toBeGreaterThan(4);
  });
});
