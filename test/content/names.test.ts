import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answerPattern, namePattern } from '#progress/event.ts';

const content = join(import.meta.dirname, '../../content');

/** The answers to guess from in a widget's words, wherever they stand. */
function answersIn(words: unknown): string[] {
  if (typeof words !== 'object' || words === null) return [];
  return Object.entries(words).flatMap(([key, value]) =>
    ['guess', 'predict'].includes(key) && typeof value === 'object' && value !== null
      ? Object.values(value).flatMap((each) => (typeof each === 'object' && each !== null ? Object.keys(each) : []))
      : answersIn(value),
  );
}

describe('every name that the site writes into a record passes the record’s pattern', () => {
  test('questions and chapters', () => {
    const folders = readdirSync(join(content, 'en/questions'));
    const items = folders.flatMap((chapter) =>
      readdirSync(join(content, 'en/questions', chapter)).map((file) => `${chapter}/${basename(file, '.yaml')}`),
    );
    expect(items.length).toBeGreaterThan(200);
    expect([...folders, ...items].filter((name) => !namePattern.test(name))).toEqual([]);
  });

  test('figures', () => {
    const chapters = readdirSync(join(content, 'en/chapters')).map((file) =>
      readFileSync(join(content, 'en/chapters', file), 'utf8'),
    );
    const figures = chapters.flatMap((text) =>
      [...text.matchAll(/<[A-Z]\w+ id="([^"]+)"/g)].map(([, id]) => id as string),
    );
    expect(figures.length).toBeGreaterThan(30);
    expect(figures.filter((name) => !namePattern.test(name))).toEqual([]);
  });

  test('tests', () => {
    const { tests } = parse(readFileSync(join(content, 'en/tests.yaml'), 'utf8')) as { tests: { id: string }[] };
    expect(tests.filter(({ id }) => !namePattern.test(id))).toEqual([]);
  });

  test('answers to a guess', () => {
    const files = readdirSync(join(content, 'en/widgets'));
    const answers = files.flatMap((file) =>
      answersIn(JSON.parse(readFileSync(join(content, 'en/widgets', file), 'utf8'))),
    );
    expect(answers.length).toBeGreaterThan(60);
    expect(answers.filter((answer) => !answerPattern.test(answer))).toEqual([]);
  });
});
