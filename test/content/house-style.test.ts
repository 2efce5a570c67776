import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentFiles, contentText, flat, mdxBody, plainText } from '../support/content.ts';

/** What design/VOICE.md leaves out, as far as a machine can see it. */
const leftOut: Readonly<Record<string, RegExp>> = {
  'an inflated word':
    /\b(crucial|landscape|delve|robust|foster|leverage|navigate|realm|testament|ultimately|in today's world)\b/i,
  'an opening that announces':
    /\b(in this chapter|this chapter will|we will (see|learn|explore)|let's (explore|dive))\b/i,
  'a closing that sums up': /\b(in (conclusion|summary)|to sum up|as we have seen)\b/i,
  "it's not just X, it's Y": /\bnot (just|only|merely)\b[^.]*\b(it's|it is|but also)\b/i,
  'an exclamation mark': /[a-z]!(\s|$)/i,
  'praise for the reader': /\b(great job|well done|good work|congratulations|excellent)\b/i,
  'a dash as a habit': /\s[–—]\s/,
};

const words = contentFiles('.mdx').concat(contentFiles('.yaml'), contentFiles('.json'));
const said = (path: string) => (path.endsWith('.mdx') ? plainText(mdxBody(path)) : contentText(path));

/** The six sentences that the article of 2025 prints as quotations; none of them may stand here as anybody's words. */
const quotations = [
  'governed by a collective effort',
  'not just technical safeguards but also institutional processes',
  'learn, evolve, and make decisions autonomously',
  'only advance to more capable systems when',
  'Global cooperation on AI safety is essential',
  'do not claim to have all the answers',
];

describe('the house style', () => {
  test.each(words)('%s leaves out what VOICE.md leaves out', (path) => {
    const found = Object.entries(leftOut).flatMap(([what, pattern]) => {
      const hit = pattern.exec(said(path));
      return hit ? [`${what}: ${hit[0]}`] : [];
    });
    expect(found).toEqual([]);
  });

  test.each(words)('%s prints none of the quotations that could not be confirmed', (path) => {
    for (const quotation of quotations) expect(flat(contentText(path))).not.toContain(quotation);
  });

  test.each(contentFiles('.mdx'))('%s asks at most two questions in a row', (path) => {
    expect(/\?[^.!?]*\?[^.!?]*\?/.exec(plainText(mdxBody(path)))?.[0]).toBeUndefined();
  });

  test.each(words.filter((path) => path !== 'sources.yaml'))(
    '%s types no chapter’s number, since that may change',
    (path) => {
      expect(/\bchapters? \d+/i.exec(contentText(path))?.[0], 'write [chapter N](chapter:slug)').toBeUndefined();
    },
  );

  test('the list is alive: it finds what it looks for', () => {
    expect(leftOut['an inflated word']?.test('We delve into it.')).toBe(true);
    expect(readFileSync(import.meta.filename, 'utf8')).toContain('delve');
  });
});
