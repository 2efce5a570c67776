import { describe, expect, test } from 'vitest';
import { judge } from '#check/judge.ts';
import { forReaders } from '#quiz/for-readers.ts';
import { samples } from '../../src/gallery/samples.ts';

const question = forReaders('x', { ...samples.number.question, answer: 2500, tolerance: 0, slips: [] as never });

describe('what was typed in one language and is graded on a page in another', () => {
  test('is read in the one that it was typed in', async () => {
    expect(await judge(question, { response: '2.500', language: 'es' }, 'en')).toEqual({ response: '2500', score: 1 });
    expect(await judge(question, { response: '2.500' }, 'en')).toEqual({ response: '2.5', score: 0 });
  });

  test('is read in the question’s where nothing says which', async () => {
    expect(await judge({ ...question, lang: 'es' }, { response: '2.500' }, 'en')).toMatchObject({ score: 1 });
  });
});
