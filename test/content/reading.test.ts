import { describe, expect, test } from 'vitest';
import { readingOf } from '#content/reading/reading.ts';
import { caseSchema } from '#content/schemas.ts';
import { contentData, contentFiles, contentText, mdxBody, plainText } from '../support/content.ts';

const chapters = contentFiles('.mdx').filter((path) => path.includes('/chapters/'));

/** A chapter's main text: what stands between its title and its check, the stories of its case files included, notes left out. */
function mainText(path: string): string {
  const cases = [...contentText(path).matchAll(/<CaseFile id="([^"]+)"/g)].map(([, id]) =>
    caseSchema.parse(contentData(`${path.split('/')[0]}/cases/${id}.yaml`)),
  );
  return [plainText(mdxBody(path)), ...cases.flatMap(({ story, doubt }) => [...story, doubt])].join(' ');
}

const countWords = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word)).length;

describe('a chapter', () => {
  test.each(chapters)('%s has 700 to 1,100 words of main text, its case files counted and its notes not', (path) => {
    const words = countWords(mainText(path));
    console.log(`${path}: ${words} words`);
    expect(words).toBeGreaterThanOrEqual(700);
    expect(words).toBeLessThanOrEqual(1100);
  });

  test.each(chapters)('%s reads plainly by the formula of its language, where one is known', (path) => {
    const reading = readingOf(path.split('/')[0] ?? '', mainText(path).replace(/\s+/g, ' '));
    console.log(`${path}: ${reading?.says ?? 'no formula'}`);
    expect(reading?.isPlain, reading?.says).not.toBe(false);
    if (path.startsWith('en/')) expect(reading?.value).toBeLessThanOrEqual(10);
  });
});
