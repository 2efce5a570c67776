import type { Blueprint } from '#quiz/form/blueprint.ts';
import type { Assignment } from '../assignment.ts';
import { assignmentDefaults } from '../assignment-defaults.ts';
import type { Course } from './course.ts';
import { pickItems } from './pick-items.ts';

/** The assignments that are ready to use, each at a plain address of its own. */
export const presetNames = ['half-hour', 'one-chapter', 'test-12'] as const;
export type PresetName = (typeof presetNames)[number];

/** The chapters of half an hour. */
const halfHour = ['one-round', 'usb', 'oversight'];

/** Which of all drawings of the test is the preset. */
const testSeed = 12;

/** What a preset is made of: the course, the test of its first part, and what the preset is called. */
export interface PresetSources {
  readonly course: Course;
  readonly test: Blueprint;
  readonly title: string;
}

/** These chapters and their checks, unsealed and with everything else as it is usual. */
function chaptersWithChecks(id: string, slugs: readonly string[], { course, title }: PresetSources): Assignment {
  const read = slugs.filter((slug) => course.chapters.some((chapter) => chapter.slug === slug));
  return { ...assignmentDefaults, id, title, read, items: pickItems({ by: 'checks' }, read, course) };
}

/** One chapter and its check; the course’s first is the preset of that name, any other has its slug in its id too. */
export function oneChapter(slug: string, sources: PresetSources): Assignment {
  const isFirst = slug === sources.course.chapters[0]?.slug;
  return chaptersWithChecks(isFirst ? 'one-chapter' : `one-chapter-${slug}`, [slug], sources);
}

/** Twelve questions of the first part’s test, the same for everybody, whose answers show once all are answered. */
function testOfTwelve({ course, test, title }: PresetSources): Assignment {
  const { levels, chapters } = test;
  const items = pickItems({ by: 'drawn', count: 12, levels, seed: testSeed }, chapters, course);
  return { ...assignmentDefaults, id: 'test-12', title, items, show: 'end' };
}

/** The preset of this name: its id is its name, and nothing of it is sealed. */
export function preset(name: PresetName, sources: PresetSources): Assignment {
  switch (name) {
    case 'half-hour':
      return chaptersWithChecks(name, halfHour, sources);
    case 'one-chapter':
      return oneChapter(sources.course.chapters[0]?.slug ?? '', sources);
    case 'test-12':
      return testOfTwelve(sources);
  }
}
