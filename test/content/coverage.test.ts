import { describe, expect, test } from 'vitest';
import { coverageGaps, coverageSchema } from '#content/coverage.ts';
import { courseSchema } from '#content/schemas.ts';
import { contentData, contentFiles, contentText } from '../support/content.ts';
import { courseParts } from '../support/course-parts.ts';

const coverage = coverageSchema.parse(contentData('coverage.yaml'));
const parts = courseParts();
const ofCourse = parts.chapters.get('one-round')?.questions.slice(0, 1) ?? [];

describe('every point of the two documents', () => {
  test('is taken up by a chapter in words, a figure and a question', () => {
    expect(coverageGaps(coverage, parts)).toEqual([]);
  });

  test.each([
    [{ chapter: 'luck' }, 'there is no chapter luck'],
    [{ says: 'nobody ever wrote this' }, 'does not say'],
    [{ widget: 'plugs' }, 'does not place plugs'],
    [{ questions: ['nothing'] }, 'has no question nothing'],
  ])('%o would be found missing', (wrong, says) => {
    const at = { chapter: 'one-round', says: 'collective action problem', widget: 'rivals', questions: ofCourse };
    const made = (place: object) =>
      coverageSchema.parse({ openai2019: [{ point: 'A point', at: { ...at, ...place } }] });
    expect(coverageGaps(made({}), parts)).toEqual([]);
    expect(coverageGaps(made(wrong), parts)).toEqual([expect.stringContaining(says)]);
  });

  test('names a source that there is', () => {
    const at = { chapter: 'one-round', says: 'collective action problem', widget: 'rivals', questions: ofCourse };
    expect(coverageGaps({ nowhere: [{ point: 'A point', at }] }, parts)).toEqual(['no source nowhere']);
  });
});

test('the course is as large as it was meant to be', () => {
  const drawn = new Set(
    [...contentFiles('.yaml')]
      .filter((path) => path.startsWith('en/questions/'))
      .flatMap((path) => contentText(path).match(/^draw: (\S+)/m)?.[1] ?? []),
  );
  const questions = [...parts.chapters.values()].flatMap((chapter) => chapter.questions);
  const { terms } = contentData('en/glossary.yaml') as { terms: unknown[] };
  const { parts: course } = courseSchema.parse(contentData('en/course.yaml'));
  // the game at its end is no chapter
  const planned = course.flatMap(({ entries }) => entries.map(({ slug }) => slug)).slice(0, -1);
  expect([...parts.chapters.keys()].toSorted(), 'every chapter of the course is written').toEqual(planned.toSorted());
  expect(new Set([...parts.chapters.values()].flatMap(({ widgets }) => widgets)).size).toBeGreaterThanOrEqual(20);
  expect(questions.filter((name) => !name.startsWith('recall-')).length).toBeGreaterThanOrEqual(120);
  expect(drawn.size).toBeGreaterThanOrEqual(15);
  expect(contentFiles('.yaml').filter((path) => path.startsWith('en/cases/')).length).toBeGreaterThanOrEqual(25);
  expect(terms.length).toBeGreaterThanOrEqual(50);
});
