import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { faultText } from '#content/bank/located.ts';
import { readContent } from '#content/bank/read-content.ts';
import { translationFaults } from '#content/overlay/translation-faults.ts';
import { translations } from '#content/overlay/translations.ts';
import { translationProblems } from '#content/translated-words.ts';
import { spanishTrial } from '../support/languages/spanish-trial.ts';

const real = readContent(join(import.meta.dirname, '../../content'));
const files = new Map([...real, ...spanishTrial(real)]);
const all = translations(files, 'en', 'es');

describe('the trial in Spanish', () => {
  test('fits its sources, in every file', () => {
    expect(translationFaults(files, 'en', ['es']).map(faultText)).toEqual([]);
    expect(translationProblems(files)).toEqual([]);
    expect(all.filter(({ state }) => state === 'stale' || state === 'orphaned')).toEqual([]);
    const translated = all.filter(({ state }) => state === 'current');
    expect(translated.filter(({ shown, letters }) => shown !== letters).map(({ path }) => path)).toEqual([]);
    expect(translated.length).toBeGreaterThan(25);
  });

  test('leaves a question of its chapter to English', () => {
    const questions = all.filter(({ path }) => path.startsWith('questions/usb/'));
    expect(questions.filter(({ state }) => state === 'missing')).toHaveLength(1);
  });

  test('is listed as stale where English is edited, file by file', () => {
    const edited = new Map([
      ...files,
      ['en/chapters/05-usb.mdx', `${real.get('en/chapters/05-usb.mdx')}\nOne more sentence.\n`],
    ]);
    expect(
      translations(edited, 'en', 'es')
        .filter(({ state }) => state === 'stale')
        .map(({ path }) => path),
    ).toEqual(['chapters/05-usb.mdx']);
  });
});
