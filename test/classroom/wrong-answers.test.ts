import { describe, expect, test } from 'vitest';
import { wrongAnswersTo } from '#classroom/wrong-answers.ts';
import { forReaders, type ReaderQuestion } from '#quiz/for-readers.ts';
import { kinds } from '#quiz/kinds.ts';
import type { Measures } from '#quiz/measures.ts';
import type { KindName } from '#quiz/question.ts';
import { samples } from '../../src/gallery/samples.ts';

const names = Object.keys(kinds) as KindName[];
const asked = (name: KindName, seed = 0) => forReaders('x/y', samples[name].question, seed);
const partsOf = (question: ReaderQuestion, response: string, measures?: Measures) =>
  wrongAnswersTo(question).parts(question, response, measures);
const idsOf = (name: KindName, response: string, measures?: Measures) =>
  partsOf(asked(name), response, measures).map(({ id }) => id);

describe.each(names)('what a wrong %s shows', (name) => {
  test('is something wherever the score is less than 1, and only there', () => {
    for (const [response, score, measures] of samples[name].scores) {
      const parts = partsOf(asked(name), response, measures);
      expect(parts.length > 0, response).toBe(score < 1);
      expect(new Set(parts.map(({ id }) => id)).size, response).toBe(parts.length);
      for (const { why } of parts) expect(why).not.toBe('');
    }
  });

  test('is refused with a RangeError where there is no response', () => {
    for (const response of samples[name].absurd)
      expect(() => partsOf(asked(name), response), response).toThrow(RangeError);
  });

  test('is the same in whatever order parts are shown', () => {
    for (const [response, , measures] of samples[name].scores)
      expect(partsOf(asked(name, 7), response, measures)).toEqual(partsOf(asked(name), response, measures));
  });

  test('is about parts that the question has', () => {
    const ids = JSON.stringify(asked(name));
    for (const [response, , measures] of samples[name].scores)
      for (const { about } of partsOf(asked(name), response, measures))
        for (const part of about.filter((each) => !['low', 'high'].includes(each))) expect(ids).toContain(`"${part}"`);
  });
});

describe('each wrong part by its id', () => {
  test.each<[KindName, string, readonly string[]]>([
    ['one-choice', 'b', ['b']],
    ['several', 'a', ['-b']],
    ['several', 'a,c', ['-b', '+c']],
    ['several', 'd,c', ['-a', '-b', '+c', '+d']],
    ['number', '2.5', ['wrong-way']],
    ['number', '2,55 points', ['wrong-way']],
    ['number', '-2.7', ['too-low']],
    ['number', '0', ['too-high']],
    ['order', 'b,a,c,d', ['a>b']],
    ['order', 'd,c,b,a', ['a>b', 'b>c', 'c>d']],
    ['order', 'd,a,b,c', ['c>d']],
    ['match', 'a=a,b=c,c=b', ['b=c', 'c=b']],
    ['match', 'a=a,b=', ['b=', 'c=']],
    ['match', 'a=b,b=b,c=a', ['a=b', 'c=a']],
    ['cell', 'CC', ['CC']],
    ['estimate', '0;100', ['too-wide']],
    ['estimate', '70;80', ['too-high']],
    ['estimate', '20;30', ['too-low']],
    ['estimate', '0;30', ['too-low', 'too-wide']],
    ['estimate', '45;55', []],
  ])('%s, %s', (name, response, ids) => {
    expect(idsOf(name, response)).toEqual(ids);
  });

  test('a figure: the goals that its model says are missed', () => {
    expect(idsOf('set-widget', 'x', { better: 'C', pulled: 2, levers: 1 })).toEqual(['pulled']);
    expect(idsOf('set-widget', 'x', { better: 'D', pulled: 2, levers: 0 })).toEqual(['better', 'pulled', 'levers']);
    expect(() => idsOf('set-widget', 'x')).toThrow(RangeError);
  });
});

describe('the words of a wrong part', () => {
  test.each<[KindName, string, object]>([
    ['one-choice', 'b', { way: 'chose', said: ['option b'], tells: true }],
    ['several', 'a,b,c', { way: 'ticked', said: ['option c'], tells: true }],
    ['several', 'a', { way: 'left', said: ['option b'], tells: true }],
    [
      'number',
      '2.45',
      { way: 'slip', said: [{ value: 2.5, unit: 'points' }], why: 'The sign is the other way round.' },
    ],
    ['number', '−3', { way: 'low', said: [], tells: false }],
    ['order', 'b,a,c,d', { way: 'swapped', said: ['item a', 'item b'], tells: true }],
    ['match', 'a=b,b=b,c=c', { way: 'mixed', said: ['left a', 'right b'], tells: true }],
    ['match', 'b=b,c=c', { way: 'open', said: ['left a'] }],
    ['cell', 'CC', { way: 'cell', tells: true }],
    ['estimate', '70;80', { way: 'high', said: [], tells: true }],
    ['estimate', '0;100', { way: 'wide', tells: false }],
  ])('%s, %s', (name, response, part) => {
    expect(partsOf(asked(name), response)).toEqual([expect.objectContaining(part)]);
  });

  test.each<[KindName, string, readonly (readonly string[])[]]>([
    ['one-choice', 'b', [['b']]],
    ['several', 'a,c', [['b'], ['c']]],
    ['number', '2.5', [['wrong-way']]],
    ['number', '9', [[]]],
    ['order', 'b,a,c,d', [['a', 'b']]],
    ['match', 'a=b,b=b', [['a'], []]],
    ['cell', 'CC', [['CC']]],
    ['estimate', '20;90', [[]]],
    ['estimate', '60;90', [['high'], []]],
    ['estimate', '2;9', [['low']]],
  ])('what it is about: %s, %s', (name, response, about) => {
    expect(partsOf(asked(name), response).map((part) => part.about)).toEqual(about);
  });

  test('what a missed goal is about', () => {
    const parts = partsOf(asked('set-widget'), 'x', { better: 'C', pulled: 2, levers: 1 });
    expect(parts.map((part) => part.about)).toEqual([['pulled']]);
  });
});

describe('responses that are alike', () => {
  test.each<[KindName, string, string]>([
    ['several', 'a,b', 'b,a'],
    ['number', '2.5', '2,50 points'],
    ['number', '-1', '−1'],
    ['match', 'a=a,b=b,c=', 'b=b,a=a'],
    ['estimate', '40;60', '40,0;60 %'],
  ])('%s: %s and %s', (name, one, other) => {
    const { alike } = wrongAnswersTo(asked(name));
    expect(alike(asked(name), one)).toBe(alike(asked(name), other));
  });

  test.each<[KindName, string, string]>([
    ['one-choice', 'a', 'b'],
    ['several', 'a,b', 'a'],
    ['number', '2.5', '2.4'],
    ['order', 'a,b,c,d', 'a,b,d,c'],
    ['match', 'a=a,b=b', 'a=a'],
    ['cell', 'CC', 'CD'],
    ['estimate', '40;60', '40;61'],
    ['set-widget', 'p:30', 'p:31'],
  ])('and those that are not, %s: %s and %s', (name, one, other) => {
    const { alike } = wrongAnswersTo(asked(name));
    expect(alike(asked(name), one)).not.toBe(alike(asked(name), other));
  });
});
