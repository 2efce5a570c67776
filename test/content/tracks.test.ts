import { describe, expect, test } from 'vitest';
import { chapterSchema, courseSchema } from '#content/schemas.ts';
import { contentData, contentFiles } from '../support/content.ts';

const { parts, tracks } = courseSchema.parse(contentData('en/course.yaml'));
const minutesOf = new Map(
  contentFiles('.mdx')
    .filter((path) => path.startsWith('en/chapters/'))
    .map((path) => chapterSchema.parse(contentData(path)))
    .map(({ slug, minutes }) => [slug, minutes] as const),
);
const order = parts.flatMap(({ entries }) => entries.map(({ slug }) => slug));

/** What a track's title promises, in minutes; undefined where it names no time. */
const promised = (title: string): number | undefined =>
  /over half an hour/i.test(title)
    ? 35
    : /half an hour/i.test(title)
      ? 30
      : /\bhour\b/i.test(title)
        ? 60
        : /minutes/i.test(title)
          ? Number.NaN
          : undefined;

describe('a track', () => {
  test.each(tracks)('$id is of chapters of the course, in their order', ({ entries }) => {
    const places = entries.map((slug) => order.indexOf(slug));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((x, y) => x - y));
  });

  test.each(tracks)(
    '$id takes what its title promises by the chapters’ own minutes, and no longer',
    ({ title, entries }) => {
      const wanted = promised(title);
      if (wanted === undefined) return;
      const minutes = entries.reduce((sum, slug) => sum + (minutesOf.get(slug) ?? 0), 0);
      expect(minutes).toBeLessThanOrEqual(wanted);
      expect(minutes).toBeGreaterThanOrEqual(0.75 * wanted);
    },
  );

  test('of everything has every chapter of the course', () => {
    expect(tracks.find(({ id }) => id === 'everything')?.entries).toEqual(order);
  });

  test('the shortest is half an hour: the trap, the plug and what finds a breach', () => {
    const entries = ['one-round', 'usb', 'oversight'];
    expect(tracks.toSorted((x, y) => x.entries.length - y.entries.length)[0]).toMatchObject({
      id: 'half-hour',
      entries,
    });
  });
});
