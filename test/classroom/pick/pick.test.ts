import { describe, expect, test } from 'vitest';
import { readLink } from '#classroom/link/read-link.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { minutesOf } from '#classroom/pick/minutes-of.ts';
import { pickItems } from '#classroom/pick/pick-items.ts';
import { oneChapter, preset, presetNames } from '#classroom/pick/presets.ts';
import { searchQuestions } from '#classroom/pick/search-questions.ts';
import { codes, course, part1 } from '../todays-course.ts';

const { chapters, questions } = course;
const questionNamed = (item: string) => questions.find(({ id }) => id === item);
const checksOf = (slugs: readonly string[]) =>
  slugs.flatMap((slug) => chapters.find((chapter) => chapter.slug === slug)?.check ?? []);
const evenly = { remember: 1, understand: 1, apply: 1, judge: 1 };

describe('questions are picked', () => {
  test('as the checks of the chapters, in the order of the chapters, as they are today', () => {
    const slugs = ['oversight', 'one-round'];
    const items = pickItems({ by: 'checks' }, slugs, course);
    expect(items.map(({ item }) => item)).toEqual(checksOf(slugs));
    for (const { item, rev } of items) expect(rev).toBe(questionNamed(item)?.rev);
  });

  test('by a drawing that is the same for the same seed, another for another', () => {
    const drawn = (seed: number) =>
      pickItems({ by: 'drawn', count: 9, levels: evenly, seed }, ['usb', 'crowd'], course);
    expect(drawn(4)).toEqual(drawn(4));
    expect(drawn(4)).not.toEqual(drawn(5));
    expect(drawn(4)).toHaveLength(9);
    expect(new Set(drawn(4).map(({ item }) => item.split('/')[0]))).toEqual(new Set(['usb', 'crowd']));
  });

  test('by a drawing in which every objective comes up before any comes up twice', () => {
    const objectives = new Set(questions.filter(({ chapter }) => chapter === 'usb').map(({ objective }) => objective));
    const items = pickItems({ by: 'drawn', count: objectives.size, levels: evenly, seed: 1 }, ['usb'], course);
    expect(new Set(items.map(({ item }) => questionNamed(item)?.objective))).toEqual(objectives);
  });

  test('by a drawing from which a level that weighs nothing is left out', () => {
    const levels = { ...evenly, judge: 0, remember: 0 };
    const items = pickItems({ by: 'drawn', count: 200, levels, seed: 1 }, ['usb', 'crowd'], course);
    const fit = questions.filter(
      ({ chapter, level }) => ['usb', 'crowd'].includes(chapter) && ['understand', 'apply'].includes(level),
    );
    expect(items.map(({ item }) => item).toSorted()).toEqual(fit.map(({ id }) => id).toSorted());
    expect(
      pickItems({ by: 'drawn', count: 5, levels: { ...levels, apply: 0, understand: 0 }, seed: 1 }, ['usb'], course),
    ).toEqual([]);
  });

  test('by hand, in the course’s order, from any chapter; what the course does not have is left out', () => {
    const ids = ['usb/lightning', 'one-round/pledge', 'usb/gone', 'one-round/once'];
    const items = pickItems({ by: 'hand', ids }, ['usb'], course);
    const order = questions.map(({ id }) => id).filter((id) => ids.includes(id));
    expect(items.map(({ item }) => item)).toEqual(order);
    expect(order).toHaveLength(3);
    expect(pickItems({ by: 'checks' }, ['no-such-chapter'], course)).toEqual([]);
  });
});

describe('minutes', () => {
  test.each([
    [[9], 7, undefined, 20],
    [[9, 10], 0, undefined, 19],
    [[], 12, undefined, 18],
    [[9], 7, 60, 16],
    [[], 0, undefined, 0],
  ])('of texts of %j and %i questions at %s seconds are %i', (texts, count, pace, minutes) => {
    const read = texts.map((each, place) => ({ slug: `chapter-${place}`, minutes: each, check: [] }));
    expect(minutesOf(read, count, pace)).toBe(minutes);
  });
});

describe('searching', () => {
  const prompts = ['Who’d change its choice?', 'Wähle die ÉTAGE.', 'Which choice holds?'].map((prompt) => ({ prompt }));
  test.each([
    ['choice', [0, 2]],
    ['CHOICE who', [0]],
    ["who'd", [0]],
    ['etage', [1]],
    ['Étage wahl', [1]],
    ['  ', [0, 1, 2]],
    ['nothing of the kind', []],
    ['.*', []],
  ])('for “%s” finds %j', (words, found) => {
    expect(searchQuestions(words, prompts)).toEqual(found.map((place) => prompts[place]));
  });
});

describe('a preset', () => {
  const sources = { course, test: part1, title: 'As the page calls it' };

  test.each(presetNames)('%s has its name for its id, is unsealed and as usual, and comes through a link', (name) => {
    const assignment = preset(name, sources);
    expect(assignment).toMatchObject({
      id: name,
      title: sources.title,
      key: undefined,
      tries: 2,
      sure: true,
      story: false,
    });
    expect(assignment.items.length).toBeGreaterThan(0);
    expect(readLink(writeLink(assignment, codes), codes)).toEqual({ ok: true, assignment });
    expect(preset(name, sources)).toEqual(assignment);
  });

  test('of half an hour reads three chapters and asks their checks', () => {
    const { read, items, show } = preset('half-hour', sources);
    expect(read).toEqual(['one-round', 'usb', 'oversight']);
    expect(items.map(({ item }) => item)).toEqual(checksOf(read));
    expect(show).toBe('each');
  });

  test('of one chapter is the first one, and any other by its own name', () => {
    expect(preset('one-chapter', sources).read).toEqual([chapters[0]?.slug]);
    const other = oneChapter('oversight', sources);
    expect(other).toMatchObject({ id: 'one-chapter-oversight', read: ['oversight'] });
    expect(other.items.map(({ item }) => item)).toEqual(checksOf(['oversight']));
    for (const { slug } of chapters) expect(readLink(writeLink(oneChapter(slug, sources), codes), codes).ok).toBe(true);
  });

  test('of a test asks twelve questions of the first part and shows answers at its end', () => {
    const { read, items, show } = preset('test-12', sources);
    expect(read).toEqual([]);
    expect(new Set(items.map(({ item }) => item)).size).toBe(12);
    for (const { item } of items) expect(part1.chapters).toContain(item.split('/')[0]);
    expect(show).toBe('end');
  });

  test('has what there is of its chapters where a build has not all of them', () => {
    const few = { ...course, chapters: chapters.filter(({ slug }) => slug !== 'usb') };
    expect(preset('half-hour', { ...sources, course: few }).read).toEqual(['one-round', 'oversight']);
  });
});
