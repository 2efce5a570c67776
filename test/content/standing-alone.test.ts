import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentData, contentFiles, contentText } from '../support/content.ts';

/** Words that lean on what stands around a question: a test asks it where none of that is. */
const leaning: Readonly<Record<string, RegExp>> = {
  'a chapter around it': /\b(this|the|that|an?|each|next|last) (next |last |first |earlier )?chapter\b/i,
  'a figure or a table elsewhere': /\b(first|second|third|other|next|last) (figure|table|picture)\b/i,
  'a place on the page': /\b(as|shown|told|said|stated|given|seen) (above|below)\b|\bthe text\b|\bearlier on\b/i,
  'a figure that is not there': /\b(the|this|that|our|a) figure\b|\bthe picture\b/i,
  'cards without their names': /\bthe (two|three) cards\b(?!, (on|about) )/i,
};
/** A question that sets a figure has it before the reader. */
const besideFigure = new Set(['a figure that is not there']);

const drawnFrom = new Set(
  contentFiles('tests.yaml')
    .filter((path) => /^[\w-]+\/tests\.yaml$/.test(path))
    .flatMap((path) =>
      (parse(contentText(path)) as { tests: { chapters: string[] }[] }).tests.flatMap(({ chapters }) => chapters),
    ),
);
const files = contentFiles('.yaml').filter((path) => {
  const [, chapter] = /\/questions\/([^/]+)\//.exec(path) ?? [];
  return chapter !== undefined && drawnFrom.has(chapter) && !/^kind: recall$/m.test(contentText(path));
});

const words = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return / /.test(value) ? [value] : [];
  return value && typeof value === 'object' ? Object.values(value).flatMap(words) : [];
};

describe('what tests draw stands alone', () => {
  test.each(files)('%s leans on nothing around it', (path) => {
    const question = contentData(path) as { kind: string };
    const found = words(question).flatMap((text) =>
      Object.entries(leaning)
        .filter(([what]) => question.kind !== 'set-widget' || !besideFigure.has(what))
        .flatMap(([what, pattern]) => (pattern.test(text) ? [`${what}: ${pattern.exec(text)?.[0]}`] : [])),
    );
    expect(found).toEqual([]);
  });

  test('the list is alive: it finds what it looks for, among all that tests draw', () => {
    expect(leaning['a chapter around it']?.test('as this chapter tells it')).toBe(true);
    expect(leaning['a figure or a table elsewhere']?.test('In the second figure a fund of 1')).toBe(true);
    expect(files.length).toBeGreaterThan(190);
  });
});
