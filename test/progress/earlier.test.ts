import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { answerTo } from '#check/answer.ts';
import { foldProgress } from '#progress/fold.ts';
import { isUnderstood, readRecord } from '#progress/read-record.ts';
import { generators } from '#quiz/all-generators.ts';
import { bankItem } from '#quiz/bank.ts';
import { kindOf } from '#quiz/kinds.ts';
import { isAsked, present } from '#quiz/present.ts';
import type { QuestionFile } from '#quiz/question.ts';
import { goneFigures } from '../../src/layouts/guesses/gone-figures.ts';
import { contentData, contentFiles } from '../support/content.ts';
import { readLines } from './read-lines.ts';

const chapterFolder = join(import.meta.dirname, '../../content/en/chapters');
const saved = (version: number | string) =>
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

  test('version 3 as it began: every figure is known by its chapter, and stands there still, or is known to be gone', () => {
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
    // what was guessed there is still told in words
    expect(gone).toEqual(Object.keys(goneFigures));
    for (const widget of Object.values(goneFigures))
      expect(existsSync(join(chapterFolder, `../widgets/${widget}.json`)), widget).toBe(true);
  });

  test('version 3 as it ended: every record is taken as it was written, in its chapter, its review, its sitting', () => {
    const events = eventsOf(saved('3-positions'));
    expect(events).toHaveLength(65);
    const { items, sittings } = foldProgress(events);
    expect(items.get('again/two-watches')).toMatchObject({ response: '0,2', score: undefined });
    expect(items.get('payoffs/words')).toMatchObject({ seed: 3, response: '' });
    const [over, open] = ['part-1', 'part-2'].map((test) => sittings.get(test)?.[0]);
    expect(over?.finished).toBeDefined();
    expect(over?.items.get('crowd/which-are-public')).toMatchObject({ response: '0,1,2,4', score: 2 / 3 });
    expect(open?.finished).toBeUndefined();
    expect(open?.items.get('crowd/what-more-does')).toMatchObject({ response: '0,1,3,1' });
    expect(events.filter(({ context }) => context === 'review')).toHaveLength(6);
  });

  test('version 3 as it ended: the same options are marked in every question, and score what they scored', () => {
    const meant = JSON.parse(saved('3-positions-meant')) as Readonly<Record<string, string>>;
    const there = contentFiles('.yaml');
    let graded = 0;
    for (const event of eventsOf(saved('3-positions'))) {
      if (event.type !== 'marked' && event.type !== 'answered') continue;
      const file = `en/questions/${event.item}.yaml`;
      if (!there.includes(file)) continue;
      const item = bankItem(event.item, contentData(file) as QuestionFile, generators);
      if (!isAsked(item)) throw new Error(`${event.item} is not asked`);
      const question = present(item, event.seed, String);
      const score = event.type === 'answered' ? event.score : undefined;
      const nothingSince = { unreadable: false, marked: undefined, hindrance: undefined, measures: undefined };
      const answer = answerTo(question, { ...nothingSince, stored: { ...event, score } });
      expect(answer.response, event.id).toBe(meant[event.id]);
      expect(answer.status, event.id).toEqual(score === undefined ? { is: 'open' } : { is: 'checked', score });
      if (score === undefined || event.rev !== question.rev || kindOf(question).sets) continue;
      expect(kindOf(question).grade(question, answer.response as string), event.id).toBeCloseTo(score, 12);
      graded++;
    }
    expect(graded).toBeGreaterThan(20);
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

  test.each([1, 2, 3, '3-positions'])('version %s: a wounded record is left out, not bent into shape', (version) => {
    const text = saved(version).replace(/"score": 0\b/, '"score": 7');
    expect(readLines(text)).toMatchObject({ ok: true, skipped: 1 });
  });
});
