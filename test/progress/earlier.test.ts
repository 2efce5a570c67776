import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFile } from '#progress/file.ts';
import { foldProgress } from '#progress/fold.ts';

const saved = (version: number) =>
  readFileSync(join(import.meta.dirname, 'earlier', `version-${version}.json`), 'utf8');

describe('a progress file that an earlier version of the site saved', () => {
  test('version 1: every record is taken and means what it meant', () => {
    const reading = readFile(saved(1));
    if (!reading.ok) throw new Error(reading.problem);
    expect(reading.skipped).toBe(0);
    expect(reading.events).toHaveLength(7);
    const { items, tries, guesses, places, turned } = foldProgress(reading.events);
    expect(items.get('payoffs/switch')).toMatchObject({ rev: 1, seed: 0, response: '0', score: 1 });
    expect(tries.get('payoffs/words')).toBe(1);
    expect(items.has('payoffs/words')).toBe(false);
    expect(guesses.get('matrix')).toMatchObject({ answer: 'CC', came: undefined });
    expect(places.get('payoffs')?.section).toBe('two-comparisons');
    expect(turned.get('payoffs')).toBe('payoffs/words');
  });

  test('version 1: a wounded record is left out, not bent into shape', () => {
    const text = saved(1).replace('"score": 0', '"score": 7');
    expect(readFile(text)).toMatchObject({ ok: true, skipped: 1 });
  });
});
