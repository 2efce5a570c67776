import { describe, expect, test } from 'vitest';
import { answerTo, type Known } from '#check/answer.ts';
import { forReaders } from '#quiz/for-readers.ts';
import { samples } from '../../src/gallery/samples.ts';

const question = forReaders('x', { ...samples['one-choice'].question, rev: 2 });
const stored = { rev: 2, seed: 0, response: 'b', score: undefined };
const nothing: Known = {
  stored: undefined,
  unreadable: false,
  marked: undefined,
  hindrance: undefined,
  measures: undefined,
};
const answer = (known: Partial<Known>) => answerTo(question, { ...nothing, ...known });

describe('an answer', () => {
  test.each([
    ['open where nothing is known', {}, undefined, { is: 'open' }],
    ['open with what was marked before', { stored }, 'b', { is: 'open' }],
    ['open with what is marked since', { stored, marked: 'c' }, 'c', { is: 'open' }],
    ['checked once it has a score', { stored: { ...stored, score: 0 } }, 'b', { is: 'checked', score: 0 }],
    ['open after it was set aside', { stored: { ...stored, response: '' } }, undefined, { is: 'open' }],
    ['lost where what was stored is none', { stored: { ...stored, response: 'e' } }, undefined, { is: 'lost' }],
    ['lost where a checked one is none', { stored: { ...stored, response: 'e', score: 1 } }, undefined, { is: 'lost' }],
    ['lost where its figure cannot be set so', { stored, unreadable: true }, undefined, { is: 'lost' }],
    ['open again after a lost one', { stored, unreadable: true, marked: 'c' }, 'c', { is: 'open' }],
    [
      'busy while it is graded',
      { marked: 'c', hindrance: { is: 'busy', long: false } },
      'c',
      { is: 'busy', long: false },
    ],
    [
      'told what is missing, lost or not',
      { stored, unreadable: true, hindrance: { is: 'missing' } },
      undefined,
      { is: 'missing' },
    ],
    [
      'checked, whatever stood in the way',
      { stored: { ...stored, score: 1 }, hindrance: { is: 'refused' } },
      'b',
      { is: 'checked', score: 1 },
    ],
  ] as const)('is %s', (_what, known, response, status) => {
    expect(answer(known)).toMatchObject({ response, status });
  });

  test('is read in the language that it was typed in, until another is typed', () => {
    expect(answer({ stored: { ...stored, language: 'es' } }).language).toBe('es');
    expect(answer({ stored: { ...stored, language: 'es' }, marked: 'c' }).language).toBeUndefined();
    expect(answer({ stored: { ...stored, response: 'e', language: 'es' } }).language).toBeUndefined();
  });

  test('is older where it was given to another wording, and only there', () => {
    expect(answer({ stored: { ...stored, rev: 1 } }).older).toBe(true);
    expect(answer({ stored }).older).toBe(false);
    expect(answer({ stored: { ...stored, rev: 1, response: 'e' } }).older).toBe(false);
  });
});
