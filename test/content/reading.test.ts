import { describe, expect, test } from 'vitest';
import { readingOf } from '#content/reading/reading.ts';
import { caseSchema } from '#content/schemas.ts';
import { contentData, contentFiles, contentText, mdxBody, plainText } from '../support/content.ts';
import { countWords, mainText } from '../support/main-text.ts';

/** What the head of a chapter says of its form. */
interface Head {
  readonly minutes: number;
  readonly given?: readonly string[];
  readonly brief?: Readonly<Record<string, string | readonly string[]>>;
}

const chapters = contentFiles('.mdx').filter((path) => path.includes('/chapters/'));
const head = (path: string) => contentData(path) as Head;
const inNewForm = chapters.filter((path) => head(path).given);
const short = new Set(['en/chapters/13-three-legs.mdx', 'en/chapters/18-in-between.mdx']);
const inOldForm = chapters.filter((path) => !head(path).given);

/** All that stands between a chapter's title and its check, the stories of its case files included, notes left out. */
function wholeText(path: string): string {
  const cases = [...contentText(path).matchAll(/<CaseFile id="([^"]+)"/g)].map(([, id]) =>
    caseSchema.parse(contentData(`${path.split('/')[0]}/cases/${id}.yaml`)),
  );
  return [plainText(mdxBody(path)), ...cases.flatMap(({ story, doubt }) => [...story, doubt])].join(' ');
}

describe('a chapter', () => {
  test.each(inOldForm)('%s has 700 to 1,100 words of main text, its case files counted and its notes not', (path) => {
    const words = countWords(wholeText(path));
    console.log(`${path}: ${words} words`);
    expect(words).toBeGreaterThanOrEqual(700);
    expect(words).toBeLessThanOrEqual(1100);
  });

  test.each(inNewForm)('%s has 550 to 800 words of main text, without folds, notes, cards and the story', (path) => {
    // what has one figure is shorter
    const least = short.has(path) ? 450 : 550;
    const words = countWords(mainText(mdxBody(path)));
    console.log(`${path}: ${words} words of main text`);
    expect(words).toBeGreaterThanOrEqual(least);
    expect(words).toBeLessThanOrEqual(800);
  });

  test.each(inNewForm)(
    '%s: its minutes are those of its text at 230 words, its figures and its check, what is folded away left out',
    (path) => {
      const body = mdxBody(path);
      // the game of rivals has some thirty rounds
      const unfolded = body.replace(/<More\b[^>]*>[\s\S]*?<\/More>/g, '');
      const figures = [...unfolded.matchAll(/^<(\w+) id="[^"]+".* predict \/>/gm)].map(([, tag]) =>
        tag === 'Rivals' ? 4 : 2,
      );
      const minutes = figures.reduce<number>((sum, each) => sum + each, countWords(mainText(body)) / 230 + 3);
      expect(head(path).minutes).toBe(Math.round(minutes));
    },
  );

  test.each(inNewForm)('%s has a screen of at most 130 words in the brief', (path) => {
    const texts = Object.entries(head(path).brief ?? {}).filter(([name]) => name !== 'sources');
    const words = countWords(texts.map(([, text]) => text).join(' '));
    console.log(`${path}: ${words} words in the brief`);
    expect(words).toBeGreaterThan(60);
    expect(words).toBeLessThanOrEqual(130);
  });

  test('in the new form there are some, and what the count leaves out is left out', () => {
    expect(inNewForm.length).toBeGreaterThan(1);
    const mdx =
      '## A head [#head]\n\nOne two.<Note>Three.</Note>\n\n<Line who="ember">Four.</Line>\n\n<More title="More exactly">\n\nFive.\n\n</More>\n\n<Answer to="fine">\n\nSix [seven](/en/).\n\n</Answer>\n';
    expect(countWords(mainText(mdx))).toBe(4);
  });

  test.each(chapters)('%s reads plainly by the formula of its language, where one is known', (path) => {
    const reading = readingOf(path.split('/')[0] ?? '', wholeText(path).replace(/\s+/g, ' '));
    console.log(`${path}: ${reading?.says ?? 'no formula'}`);
    expect(reading?.isPlain, reading?.says).not.toBe(false);
    if (path.startsWith('en/')) expect(reading?.value).toBeLessThanOrEqual(10);
  });
});
