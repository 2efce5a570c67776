import { beforeAll, describe, expect, test } from 'vitest';
import { type ClassWork, classWork } from '#classroom/analysis/class-work.ts';
import { learnersOf } from '#classroom/analysis/learner.ts';
import { byLearner } from '#classroom/analysis/tables/by-learner.ts';
import { byObjective } from '#classroom/analysis/tables/by-objective.ts';
import { byQuestion } from '#classroom/analysis/tables/by-question.ts';
import type { AnsweredItem } from '#classroom/receipt.ts';
import { forReaders } from '#quiz/for-readers.ts';
import { samples } from '../../../src/gallery/samples.ts';
import { aClass, marked, oneChoice, receiptOf } from './a-class.ts';

const questions = [
  oneChoice('x/one', { objective: 'see' }),
  forReaders('x/two', samples.several.question),
  oneChoice('y/three', { objective: 'see' }),
  oneChoice('x/four', { objective: 'see' }),
];

describe('the tables', () => {
  let work: ClassWork;
  beforeAll(async () => {
    work = await aClass(questions, {
      'Zoë Ek': ['a', 'a,b', 'b', 'a'],
      'élan 10': [{ response: 'b', sure: 0.9 }, 'a', undefined],
      'Elan 9': ['?', 'c,d', 'a', 'b'],
      '': ['a', 'a,b', 'a', 'a'],
    });
  });

  test('by learner: A–Z, those without a name last, each answer with its state', () => {
    const { rows, right } = byLearner(work, { locale: 'en' });
    expect(rows.map(({ label, answered, right }) => [label, answered, right])).toEqual([
      ['Elan 9', 4, 1],
      ['élan 10', 2, 0],
      ['Zoë Ek', 4, 3],
      [4, 4, 4],
    ]);
    expect(rows.map(({ cells }) => cells.map(({ state }) => state))).toEqual([
      ['unreadable', 'wrong', 'right', 'wrong'],
      ['wrong', 'partly', 'open', 'notAsked'],
      ['right', 'right', 'wrong', 'right'],
      ['right', 'right', 'right', 'right'],
    ]);
    expect(rows[1]?.cells.map(({ isSure }) => isSure)).toEqual([true, false, false, false]);
    expect(right).toEqual([2, 2, 2, 2]);
  });

  test('by learner without names: neither they nor their order are told', () => {
    const table = byLearner(work, { locale: 'en', names: false });
    expect(table.rows.map(({ label }) => label)).toEqual([1, 2, 3, 4]);
    const receipts = table.rows.map(({ learner }) => learner.receipts[0]);
    expect(receipts).toEqual(receipts.toSorted());
    expect(table.right).toEqual(byLearner(work, { locale: 'en' }).right);
  });

  test.each([
    ['first', 'wrong'],
    ['last', 'partly'],
    ['best', 'right'],
  ] as const)('by learner, the %s try counted: %s', async (counted, state) => {
    const twice = (first: string, last: string): AnsweredItem => ({
      ...{ item: 'x/two', rev: 1, seed: 0, count: 2 },
      first: { response: first, sure: undefined, took: undefined },
      last: { response: last, sure: undefined, took: undefined },
    });
    const receipts = [
      receiptOf('Ben', [twice('c,d', 'a,b')], { at: 1, number: '1' }),
      receiptOf('Ben', [twice('c', 'a')], { at: 2, number: '2' }),
    ];
    const learners = learnersOf(await marked(receipts, questions));
    const { rows } = byLearner(classWork(learners, questions.slice(1, 2)), { locale: 'en', counted });
    expect(rows[0]?.cells[0]?.state).toBe(state);
  });

  test('by question: in their order, what was right first, then what was wrong and whose it was, A–Z', () => {
    const rows = byQuestion(work, 'en');
    expect(rows.map(({ question, figures }) => [question.id, figures.place, figures.n, figures.unreadable])).toEqual([
      ['x/one', 1, 3, 1],
      ['x/two', 2, 4, 0],
      ['y/three', 3, 3, 0],
      ['x/four', 4, 3, 0],
    ]);
    expect(rows[1]?.answers.map(({ part, count, who }) => [part?.id, count, who.map(({ name }) => name)])).toEqual([
      [undefined, 2, ['Zoë Ek', '']],
      ['-b', 2, ['Elan 9', 'élan 10']],
      ['+c', 1, ['Elan 9']],
      ['+d', 1, ['Elan 9']],
      ['-a', 1, ['Elan 9']],
    ]);
    expect(rows[0]?.answers[1]).toMatchObject({ count: 1, sure: 1 });
    expect(rows.map(({ sentence, shown }) => [sentence.rule, shown.answers])).toEqual(rows.map(() => ['few', true]));
  });

  test('by objective: of each chapter its own', () => {
    expect(byObjective(work)).toEqual([
      { chapter: 'x', objective: 'see', places: [1, 4], answers: 6, right: 4, learners: 4, able: 2 },
      { chapter: 'x', objective: 'x', places: [2], answers: 4, right: 2, learners: 4, able: 2 },
      { chapter: 'y', objective: 'see', places: [3], answers: 3, right: 2, learners: 3, able: 2 },
    ]);
  });

  test('of nobody are empty', () => {
    const none = classWork([], questions);
    expect(byLearner(none, { locale: 'en' })).toEqual({ rows: [], right: [0, 0, 0, 0] });
    expect(byObjective(none)[0]).toMatchObject({ answers: 0, right: 0, learners: 0, able: 0 });
    expect(byQuestion(none, 'en')[0]?.figures).toMatchObject({ n: 0, facility: undefined, seconds: undefined });
  });
});
