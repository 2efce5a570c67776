import { describe, expect, test } from 'vitest';
import { answerTo, type Known } from '#check/answer.ts';
import { forReaders } from '#quiz/for-readers.ts';
import { samples } from '../../src/gallery/samples.ts';

const question = forReaders('x', { ...samples['one-choice'].question, rev: 2 });
const stored = { rev: 2, seed: 0, response: '1', score: undefined };
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
    ['open with what was marked before', { stored }, '1', { is: 'open' }],
    ['open with what is marked since', { stored, marked: '2' }, '2', { is: 'open' }],
    ['checked once it has a score', { stored: { ...stored, score: 0 } }, '1', { is: 'checked', score: 0 }],
    ['open after it was set aside', { stored: { ...stored, response: '' } }, undefined, { is: 'open' }],
    ['lost where what was stored is none', { stored: { ...stored, response: '9' } }, undefined, { is: 'lost' }],
    ['lost where a checked one is none', { stored: { ...stored, response: '9', score: 1 } }, undefined, { is: 'lost' }],
    ['lost where its figure cannot be set so', { stored, unreadable: true }, undefined, { is: 'lost' }],
    ['open again after a lost one', { stored, unreadable: true, marked: '2' }, '2', { is: 'open' }],
    [
      'busy while it is graded',
      { marked: '2', hindrance: { is: 'busy', long: false } },
      '2',
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
      '1',
      { is: 'checked', score: 1 },
    ],
  ] as const)('is %s', (_what, known, response, status) => {
    expect(answer(known)).toMatchObject({ response, status });
  });

  test('is older where it was given to another wording, and only there', () => {
    expect(answer({ stored: { ...stored, rev: 1 } }).older).toBe(true);
    expect(answer({ stored }).older).toBe(false);
    expect(answer({ stored: { ...stored, rev: 1, response: '9' } }).older).toBe(false);
  });
});
