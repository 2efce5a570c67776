import { describe, expect, test } from 'vitest';
import { gradeOneChoice } from '#quiz/kinds/one-choice/grade.ts';
import { schema } from '#quiz/kinds/one-choice/schema.ts';
import { questionSchema } from '#quiz/question.ts';
import { countRight, nextOpen } from '#quiz/session.ts';

const question = {
  kind: 'one-choice',
  rev: 1,
  objective: 'read-matrix',
  level: 'understand',
  prompt: 'Which of these is right?',
  options: [
    { id: 'this', text: 'this', correct: true, why: 'Because it is so.' },
    { id: 'that', text: 'that', why: 'Because it is not so.' },
  ],
  passage: 'where',
};

describe('a one-choice question', () => {
  test('is right for the right option and for no other', () => {
    const { options } = schema.parse(question);
    expect(options.map(({ id }) => gradeOneChoice({ options }, id))).toEqual([1, 0]);
  });

  test.each(['2', '0', '', 'these', 'This', 'this,that', ' this'])(
    'refuses the response %j, which names no option',
    (response) => {
      expect(() => gradeOneChoice(schema.parse(question), response)).toThrow(RangeError);
    },
  );

  test.each([
    ['no right option', { options: question.options.map(({ correct: _, ...option }) => option) }],
    ['two right options', { options: question.options.map((option) => ({ ...option, correct: true })) }],
    ['an option twice', { options: [question.options[0], { ...question.options[1], text: 'this' }] }],
    ['an option without a reason', { options: [question.options[0], { id: 'that', text: 'that' }] }],
    ['one option', { options: [question.options[0]] }],
    ['an unknown field', { answer: 'this' }],
    ['an unknown kind', { kind: 'essay' }],
    ['no revision', { rev: 0 }],
    ['no objective', { objective: undefined }],
  ])('is refused with %s', (_what, change) => {
    expect(questionSchema.safeParse({ ...question, ...change }).success).toBe(false);
  });
});

describe('a check', () => {
  test('goes on to the next question that is not answered, round the end, and passes by what is', () => {
    expect(nextOpen(['right', 'open', 'wrong'], 0)).toBe(1);
    expect(nextOpen(['open', 'right', 'wrong'], 2)).toBe(0);
    expect(nextOpen(['right', 'wrong'], 0)).toBe(-1);
    expect(nextOpen([], 0)).toBe(-1);
  });

  test('never turns to the question that is shown, and follows the walk of a retake first', () => {
    expect(nextOpen(['open', 'right'], 0)).toBe(-1);
    expect(nextOpen(['open', 'open', 'open', 'open'], 1, [1, 3, 0])).toBe(3);
    expect(nextOpen(['open', 'open', 'right', 'right'], 3, [3, 2])).toBe(0);
  });

  test('counts what is right', () => {
    expect(countRight(['right', 'open', 'wrong', 'right'])).toBe(2);
  });
});
