import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { afterAll, describe, expect, test } from 'vitest';
import { chapterLinks } from '#content/chapter-links.ts';
import { chapterNumbers, dataWithNumbers, withNumbers } from '#content/chapter-references.ts';
import { marginNotes } from '#content/margin-notes.ts';

const course = 'parts:\n  - entries: [{ slug: first }, { slug: second }]\n  - entries: [{ slug: game }]\n';
const numbers = chapterNumbers(course, 'en');
const place = mkdtempSync(join(tmpdir(), 'course-'));
mkdirSync(join(place, 'content/en/chapters'), { recursive: true });
writeFileSync(join(place, 'content/en/course.yaml'), course);
afterAll(() => rmSync(place, { recursive: true }));

/** The page’s code that a text becomes. */
const built = async (text: string, locale = 'en') => {
  const { code } = await mdxToJs(text, {
    fileURL: pathToFileURL(join(place, `content/${locale}/chapters/01-first.mdx`)),
    mdastPlugins: [chapterLinks(), marginNotes()],
  });
  return code;
};

describe('a reference to a chapter', () => {
  test('gets the number that the course gives it, and another when the course changes', () => {
    expect(withNumbers('See [chapter N](chapter:second).', numbers)).toBe('See chapter\u00a02.');
    expect(withNumbers('[N](chapter:second)', chapterNumbers(course, 'ar-EG'))).toBe('٢');
    const split = chapterNumbers(course.replace('{ slug: first }', '{ slug: first }, { slug: new }'), 'en');
    expect(withNumbers('[Chapters N](chapter:first) and [N](chapter:second)', split)).toBe('Chapters\u00a01 and 3');
  });

  test('is found in every text of a file’s data, and nothing else is touched', () => {
    const data = { rev: 1, hint: ['As in [chapter N](chapter:first).', { why: '[a link](/en/) and {N}' }], no: null };
    expect(dataWithNumbers(data, numbers)).toEqual({
      rev: 1,
      hint: ['As in chapter\u00a01.', { why: '[a link](/en/) and {N}' }],
      no: null,
    });
  });

  test('throws where it leads nowhere', async () => {
    expect(() => withNumbers('[chapter N](chapter:third)', numbers)).toThrow('third');
    expect(() => withNumbers('[the game N](chapter:game)', numbers)).toThrow('game');
    await expect(built('[chapter N](chapter:third)')).rejects.toThrow('third');
  });

  test('is a link in a chapter, in its own language, also in a note', async () => {
    const code = await built('See [chapter N](chapter:second).<Note>As [chapter N](chapter:first) says.</Note>');
    expect(code).toMatch(/href: "\/en\/chapters\/second\/",\s*children: "chapter\\xA02"/);
    expect(code).toMatch(/href: "\/en\/chapters\/first\/",\s*children: "chapter\\xA01"/);
    expect(await built('Siehe [Kapitel N](chapter:second).', 'de')).toMatch(
      /href: "\/de\/chapters\/second\/",\s*children: "Kapitel\\xA02"/,
    );
  });
});
