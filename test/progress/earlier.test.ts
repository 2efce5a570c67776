import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldProgress } from '#progress/fold.ts';
import { isUnderstood } from '#progress/read-record.ts';
import { readLines } from './read-lines.ts';

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
    expect(guesses.get('matrix')).toMatchObject({ answer: 'CC', came: undefined });
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
    expect(guesses.get('matrix')).toMatchObject({ answer: 'CC', came: 'DD' });
    expect(recalls.get('payoffs/recall-nash')?.knew).toBe(false);
    const [sitting] = sittings.get('part-1') ?? [];
    expect(sitting).toMatchObject({ seed: 7, form: ['payoffs/words', 'payoffs/switch'], limit: 1080 });
    expect(sitting?.finished).toBeDefined();
    expect(sitting?.items.get('payoffs/words')?.response).toBe('1');
    expect(settings.get('confidence')).toBe('percent');
  });

  test('counts before everything that this version writes', () => {
    expect(eventsOf(saved(1)).every(({ n }) => n === 0)).toBe(true);
    expect(eventsOf(saved(2)).every(({ n }) => n === 0)).toBe(true);
  });

  test.each([1, 2])('version %i: a wounded record is left out, not bent into shape', (version) => {
    const text = saved(version).replace(/"score": 0\b/, '"score": 7');
    expect(readLines(text)).toMatchObject({ ok: true, skipped: 1 });
  });
});
