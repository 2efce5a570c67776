import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readResponse } from '#check/read-response.ts';
import { formatNumber } from '#i18n/number.ts';
import { forReaders } from '#quiz/for-readers.ts';
import { numberIn } from '#quiz/kinds/number/grade.ts';
import type { Question } from '#quiz/question.ts';

const common = { rev: 1, objective: 'x', level: 'apply', prompt: 'What is it, then?', passage: 'there' } as const;
const why = 'Because it is so.';
const number = forReaders('x', {
  ...common,
  kind: 'number',
  answer: 4,
  tolerance: 0,
  unit: 'weeks',
  why,
  slips: [{ id: 'half', value: 2, why }],
} satisfies Question);
const estimate = forReaders('x', {
  ...common,
  kind: 'estimate',
  answer: 50,
  range: [0, 100],
  sharp: 10,
  why,
} satisfies Question);

describe('a typed response', () => {
  test.each(['en', 'de', 'fr', 'es', 'ar-EG', 'hi'])(
    'in %s is kept as a plain number, which every language reads alike',
    (locale) => {
      fc.assert(
        fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (thousandths) => {
          const value = thousandths / 1000;
          const plain = readResponse(number, `${formatNumber(locale, value, 3)} weeks`, locale);
          expect(plain).toEqual({ is: 'read', response: expect.stringMatching(/^-?\d+(\.\d+)?$/) });
          expect(plain.is === 'read' && numberIn(plain.response)).toBe(value);
        }),
      );
    },
  );

  test('of two numbers is read one by one, and the first that cannot be read is named', () => {
    expect(readResponse(estimate, '2,5;1.000', 'de')).toEqual({ is: 'read', response: '2.5;1000' });
    expect(readResponse(estimate, '40;sixty', 'en')).toEqual({ is: 'unread', typed: 'sixty' });
    expect(readResponse(estimate, '40;1.000', 'fr')).toEqual({ is: 'unread', typed: '1.000' });
  });

  test.each([
    [number, ''],
    [estimate, ''],
    [estimate, '40;'],
    [estimate, ';60'],
  ] as const)('is missing until every part of it is there: %#', (question, response) => {
    expect(readResponse(question, response, 'en')).toEqual({ is: 'missing' });
  });
});
