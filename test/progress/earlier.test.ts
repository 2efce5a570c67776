import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldProgress } from '#progress/fold.ts';
import { isUnderstood, readRecord } from '#progress/read-record.ts';
import { readLines } from './read-lines.ts';

const chapterFolder = join(import.meta.dirname, '../../content/en/chapters');
const saved = (version: number) =>
  readFileSync(join(import.meta.dirname, 'earlier', `version-${version}.json`), 'utf8');

/** Everything that a saved file holds; no record of it may be missing. */
function eventsOf(text: string) {
  const reading = readLines(text);
  if (!reading.ok) throw new Error(reading.problem);
  expect(reading.skipped).toBe(0);
  expect(reading.newer).toBe(0);
  return reading.records.filter(isUnderstood);
}

describe('a progress file that an earlier version of the site saved', () => {
  test('version 1: every record is taken and means what it meant', () => {
    const events = eventsOf(saved(1));
    expect(events).toHaveLength(7);
    const { items, tries, guesses, places, turned } = foldProgress(events);
    expect(items.get('payoffs/switch')).toMatchObject({ rev: 1, seed: 0, response: '0', score: 1 });
    expect(tries.get('payoffs/words')).toBe(1);
    expect(items.has('payoffs/words')).toBe(false);
    expect(guesses.get('payoffs/matrix')).toMatchObject({ answer: 'CC', came: undefined });
    expect(places.get('payoffs')?.section).toBe('two-comparisons');
    expect(turned.get('payoffs')).toBe('payoffs/words');
  });

  test('version 2: every record is taken and means what it meant', () => {
    const events = eventsOf(saved(2));
    expect(events).toHaveLength(12);
    const { items, tries, guesses, recalls, sittings, settings } = foldProgress(events);
    expect(items.get('payoffs/switch')).toMatchObject({ rev: 1, seed: 0, response: '0', score: 1 });
    expect(tries.get('payoffs/words')).toBe(1);
    expect(items.has('payoffs/words')).toBe(false);
    expect(guesses.get('payoffs/matrix')).toMatchObject({ answer: 'CC', came: 'DD' });
    expect(recalls.get('payoffs/recall-nash')?.knew).toBe(false);
    const [sitting] = sittings.get('part-1') ?? [];
    expect(sitting).toMatchObject({ seed: 7, form: ['payoffs/words', 'payoffs/switch'], limit: 1080 });
    expect(sitting?.finished).toBeDefined();
    expect(sitting?.items.get('payoffs/words')?.response).toBe('1');
    expect(settings.get('confidence')).toBe('percent');
  });

  test('version 3 as it began: every record is taken and means what it meant', () => {
    const events = eventsOf(saved(3));
    expect(events).toHaveLength(48);
    const { items, tries, guesses, recalls, sittings, settings } = foldProgress(events);
    expect(items.get('payoffs/switch')).toMatchObject({ rev: 1, seed: 0, response: '0', score: 1 });
    expect(tries.get('payoffs/switch')).toBe(1);
    expect(items.has('payoffs/words')).toBe(false);
    expect(guesses.get('payoffs/matrix')).toMatchObject({ answer: 'CC', came: 'DD CC' });
    expect(recalls.get('payoffs/recall-nash')?.knew).toBe(false);
    const [sitting] = sittings.get('part-1') ?? [];
    expect(sitting?.finished).toBeDefined();
    expect(sitting?.items.get('payoffs/words')).toMatchObject({ seed: 7, response: '1', score: undefined });
    expect(sitting?.items.get('payoffs/switch')).toMatchObject({ seed: 7, response: '0', score: 1 });
    expect(settings.get('confidence')).toBe('percent');
    expect(events.map(({ context }) => context).filter(Boolean)).toEqual([
      'review',
      'review',
      'sitting/miu3abcd001122334499',
      'sitting/miu3abcd001122334499',
    ]);
  });

  test('version 3 as it began: every figure is known by its chapter, and stands there still', () => {
    const chapters = new Map(
      readdirSync(chapterFolder).map((file) => [
        file.replace(/^\d+-|\.mdx$/g, ''),
        readFileSync(join(chapterFolder, file), 'utf8'),
      ]),
    );
    const figures = [...foldProgress(eventsOf(saved(3))).guesses.keys()];
    expect(figures).toHaveLength(35);
    // one that stood alone in no chapter
    expect(figures.filter((figure) => figure.startsWith('play/'))).toEqual(['play/gate']);
    const gone = figures.filter((figure) => {
      const [chapter = '', id] = figure.split('/');
      return chapter !== 'play' && !chapters.get(chapter)?.includes(` id="${id}"`);
    });
    expect(gone).toEqual([]);
  });

  test('a record that was wrong before is not made right: a place or a page of the wrong sort', () => {
    const old = { id: 'abcdefgh1', at: 1, n: 1, v: 3 };
    const marked = { ...old, type: 'marked', item: 'a/b', rev: 1, response: '1' };
    for (const within of [7, '', '/a', null]) expect(readRecord({ ...marked, within }).is).toBe('damaged');
    for (const figure of [7, '', '/a', 'a b']) {
      expect(readRecord({ ...old, type: 'guessed', answer: 'CC', figure }).is).toBe('damaged');
    }
    // drawing 0 was not always written
    expect(readRecord(marked)).toMatchObject({ is: 'event', event: { seed: 0 } });
  });

  test('counts before everything that this version writes', () => {
    expect(eventsOf(saved(1)).every(({ n }) => n === 0)).toBe(true);
    expect(eventsOf(saved(2)).every(({ n }) => n === 0)).toBe(true);
  });

  test.each([1, 2, 3])('version %i: a wounded record is left out, not bent into shape', (version) => {
    const text = saved(version).replace(/"score": 0\b/, '"score": 7');
    expect(readLines(text)).toMatchObject({ ok: true, skipped: 1 });
  });
});
