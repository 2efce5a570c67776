import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Happening } from '#progress/event.ts';
import { foldProgress } from '#progress/fold.ts';
import { ledger, ledgerEntries } from '#progress/ledger.ts';
import { newEvent } from '#progress/new-event.ts';
import { figureCode, markOf, signCode } from '#progress/reader-mark.ts';

const folder = 'content/en/chapters';
/** Every figure of the course that asks for a guess, as the log names it. */
const figures = readdirSync(folder).flatMap((file) => {
  const slug = file.slice(3, -'.mdx'.length);
  const text = readFileSync(`${folder}/${file}`, 'utf8');
  return [...text.matchAll(/<[A-Z]\w* id="([a-z-]+)"[^>]* predict\b/g)].map(([, id]) => `${slug}/${id}`);
});
const chapters = [...new Set(figures.map((figure) => figure.slice(0, figure.indexOf('/'))))];
const fold = (...happenings: readonly Happening[]) =>
  foldProgress(happenings.map((happening, place) => newEvent(happening, { place })));

describe('the mark of a reader', () => {
  test('tells every figure and every chapter of the course from the others', () => {
    expect(figures.length).toBeGreaterThan(15);
    const codes = [...figures, ...chapters].map(figureCode);
    expect(new Set(codes).size).toBe(codes.length);
  });

  test('has room for all that a reader can do', () => {
    const mark = markOf(
      fold(
        { type: 'preferred', setting: 'plain', value: 'on' },
        { type: 'preferred', setting: 'answers', value: 'always' },
        { type: 'preferred', setting: 'sound', value: 'on' },
        ...ledgerEntries.map((entry) => ({ type: 'chose', entry, option: ledger[entry][0] }) as const),
        ...figures.map((figure) => ({ type: 'tried', figure }) as const),
      ),
    );
    expect(mark.split(' ')).toHaveLength(3 + ledgerEntries.length + figures.length);
    expect(mark.length).toBeLessThanOrEqual(200);
  });

  test('is empty for a reader who has done nothing', () => {
    expect(markOf(fold())).toBe('');
  });

  test('holds the last signature of an entry, and none that is no option of it', () => {
    const sign = (option: string): Happening => ({ type: 'chose', entry: 'word', option });
    expect(markOf(fold(sign('hall'), sign('letter')))).toBe(signCode('word', 'letter'));
    expect(markOf(fold(sign('hall'), sign('shout')))).toBe(signCode('word', 'hall'));
    expect(signCode('word', 'shout')).toBeUndefined();
    expect(signCode('constructor', 'name')).toBeUndefined();
  });

  test('names a chapter whose answers were asked for instead of its figures', () => {
    const tried: Happening = { type: 'tried', figure: 'oversight/fine' };
    expect(markOf(fold(tried))).toBe(figureCode('oversight/fine'));
    expect(markOf(fold(tried, { type: 'shown', figure: 'oversight/promise' }))).toBe(figureCode('oversight'));
  });
});
