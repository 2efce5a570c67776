import { expect, test } from 'vitest';
import { wrongAnswersTo } from '#classroom/wrong-answers.ts';
import { generators } from '#quiz/all-generators.ts';
import { bankItem } from '#quiz/bank.ts';
import { keyOf } from '#quiz/keys.ts';
import { kindOf } from '#quiz/kinds.ts';
import { isAsked, present } from '#quiz/present.ts';
import type { QuestionFile } from '#quiz/question.ts';
import { contentData, contentFiles } from '../support/content.ts';

const questions = contentFiles('.yaml')
  .filter((path) => path.startsWith('en/questions/'))
  .map((path) => {
    const id = path.slice('en/questions/'.length, -'.yaml'.length);
    return bankItem(id, contentData(path) as QuestionFile, generators);
  })
  .filter(isAsked)
  .flatMap((item) => [0, 1, 2].map((seed) => present(item, seed, String)));

test('nothing is wrong with the right answer to any question of the course', () => {
  const marked = questions.filter((question) => !kindOf(question).sets);
  expect(marked.length).toBeGreaterThan(300);
  for (const question of marked) {
    const right = keyOf(question).right(question);
    expect(wrongAnswersTo(question).parts(question, right, undefined), question.id).toEqual([]);
  }
});

test('no question calls a slip as numbers are called that come from none', () => {
  const slips = questions.flatMap((question) => (question.kind === 'number' ? question.slips : []));
  expect(slips.length).toBeGreaterThan(20);
  for (const { id } of slips) expect(['too-low', 'too-high']).not.toContain(id);
});

test('each wrong option and slip of the course has its reason and words', () => {
  for (const question of questions) {
    const { kind } = question;
    const wrong =
      kind === 'one-choice'
        ? question.options.filter(({ correct }) => !correct).map(({ id }) => id)
        : kind === 'number'
          ? question.slips.map(({ value }) => String(value))
          : [];
    for (const response of wrong) {
      const [part, ...others] = wrongAnswersTo(question).parts(question, response, undefined);
      expect(others).toEqual([]);
      expect(part?.tells, `${question.id} ${response}`).toBe(true);
      expect(part?.said).toHaveLength(1);
      expect(part?.why.length).toBeGreaterThan(9);
    }
  }
});
