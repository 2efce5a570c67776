import { describe, expect, test } from 'vitest';
import { notationOf } from '#classroom/notations.ts';
import { paperItems } from '#classroom/paper/paper-items.ts';
import { generators } from '#quiz/all-generators.ts';
import { type BankItem, bankItem } from '#quiz/bank.ts';
import { type AskedItem, isAsked } from '#quiz/present.ts';
import type { QuestionFile } from '#quiz/question.ts';
import { contentData, contentFiles } from '../../support/content.ts';
import { checks } from '../real-bank.ts';

const item = (id: string, kind: string, more: object = {}) =>
  ({ id, kind, rev: 1, objective: 'way', level: 'apply', prompt: id, ...more }) as unknown as AskedItem;
const figure = (id: string, more: object = {}) => item(id, 'set-widget', more);
const written = (id: string, more: object = {}) => item(id, 'one-choice', more);

/** What stands on the form, by id, with what it stands in for, and what is left out. */
function onPaper(assigned: readonly AskedItem[], bank: readonly unknown[]) {
  const { questions, leftOut } = paperItems(assigned, bank as readonly BankItem[]);
  return {
    form: questions.map(({ item, insteadOf }) => (insteadOf ? `${item.id} for ${insteadOf.id}` : item.id)),
    leftOut: leftOut.map(({ id }) => id),
  };
}

describe('an assignment on paper', () => {
  test('is what it is where nothing needs a figure, and may be nothing at all', () => {
    const assigned = [written('a/1'), item('a/2', 'number')];
    expect(onPaper(assigned, [])).toEqual({ form: ['a/1', 'a/2'], leftOut: [] });
    expect(onPaper([], [written('a/1')])).toEqual({ form: [], leftOut: [] });
  });

  test('has a written question with the same objective where a figure was, in its place', () => {
    const assigned = [written('a/1'), figure('a/2'), written('a/3')];
    expect(onPaper(assigned, [...assigned, written('a/4')])).toEqual({
      form: ['a/1', 'a/4 for a/2', 'a/3'],
      leftOut: [],
    });
  });

  test('takes the level of the figure question or the nearest to it, and of those the first in the bank', () => {
    const [remember, understand, judge] = ['remember', 'understand', 'judge'].map((level) =>
      written(`a/${level}`, { level }),
    );
    const same = [written('a/x'), written('a/y')];
    expect(onPaper([figure('a/1')], [remember, judge, ...same]).form).toEqual(['a/x for a/1']);
    expect(onPaper([figure('a/1')], [remember, understand, judge]).form).toEqual(['a/understand for a/1']);
    expect(onPaper([figure('a/1')], [remember, judge, understand]).form).toEqual(['a/judge for a/1']);
    expect(onPaper([figure('a/1')], [remember]).form).toEqual(['a/remember for a/1']);
  });

  test.each([
    ['another objective', written('a/4', { objective: 'other' })],
    ['another chapter’s objective of that name', written('b/4')],
    ['another figure', figure('a/4')],
    ['a prompt to recall', item('a/4', 'recall')],
  ])('never takes %s', (_what, candidate) => {
    expect(onPaper([written('a/1'), figure('a/2')], [candidate])).toEqual({ form: ['a/1'], leftOut: ['a/2'] });
  });

  test('never asks anything twice, whether it stands before, after, or in for another', () => {
    const twice = [written('a/1'), figure('a/2'), written('a/3')];
    expect(onPaper(twice, twice)).toEqual({ form: ['a/1', 'a/3'], leftOut: ['a/2'] });
    expect(onPaper([figure('a/1'), figure('a/2')], [written('a/3')])).toEqual({
      form: ['a/3 for a/1'],
      leftOut: ['a/2'],
    });
    // nor in an earlier wording of it
    expect(onPaper([written('a/1', { rev: 1 }), figure('a/2')], [written('a/1', { rev: 2 })]).form).toEqual(['a/1']);
  });

  test('can be had of every check of the course: whatever needs a figure is swapped or left out, and nothing else', () => {
    const bank = contentFiles('.yaml')
      .filter((path) => path.startsWith('en/questions/'))
      .map((path) => {
        const id = path.slice('en/questions/'.length, -'.yaml'.length);
        return bankItem(id, contentData(path) as QuestionFile, generators);
      });
    const byId = new Map(bank.map((each) => [each.id, each]));
    const swapped = checks.flatMap((check) => {
      const assigned = check.map((id) => byId.get(id)).filter(isAsked);
      const { questions, leftOut } = paperItems(assigned, bank);
      const ids = questions.map(({ item }) => item.id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(questions.every(({ item }) => notationOf(item))).toBe(true);
      const kept = [...questions.map(({ item, insteadOf }) => insteadOf ?? item), ...leftOut].map(({ id }) => id);
      expect(kept.toSorted()).toEqual(check.toSorted());
      return questions.filter(({ insteadOf }) => insteadOf);
    });
    expect(swapped.length).toBeGreaterThan(0);
    for (const { item, insteadOf } of swapped) expect(item.objective).toBe(insteadOf?.objective);
  });
});
