import { describe, expect, test } from 'vitest';
import type { Learner } from '#classroom/analysis/learner.ts';
import { sameAnswers } from '#classroom/analysis/same-answers.ts';
import { sameInWords } from '#classroom/analysis/words/same-in-words.ts';
import type { Marked } from '#classroom/regrade.ts';
import check from '#text/en/ui/check.json';
import gradebook from '#text/en/ui/gradebook.json';
import { aClass, oneChoice } from './a-class.ts';

const voice = { locale: 'en', text: gradebook.sentences, cells: check.cells };
const questions = ['1', '2', '3', '4', '5', '6', '7'].map((each) => oneChoice(`x/q${each}`));
const found = async (rows: Readonly<Record<string, string>>) => {
  const given = Object.entries(rows).map(([name, row]) => [
    name,
    [...row].map((each) => (each === '-' ? undefined : each)),
  ]);
  const { learners } = await aClass(questions, Object.fromEntries(given));
  return sameAnswers(learners, 'en').map((each) => sameInWords(voice, each));
};

describe('things to look at', () => {
  test('the same answers with wrong ones among them are told, and nobody is accused', async () => {
    expect(await found({ Ben: 'abcdbaa', Amira: 'abcdbaa', Tom: 'abcdbab' })).toEqual([
      'Amira and Ben gave the same seven answers, four wrong ones among them. That happens when people work together.',
    ]);
  });

  test.each<[what: string, rows: Readonly<Record<string, string>>, groups: number]>([
    ['three shared wrong ones are enough', { A: 'bbbaaaa', B: 'bbbaaaa' }, 1],
    ['two are too few', { A: 'bbaaaaa', B: 'bbaaaaa' }, 0],
    ['all right is no wonder', { A: 'aaaaaaa', B: 'aaaaaaa' }, 0],
    ['one other answer is enough to differ', { A: 'bbbaaaa', B: 'bbbaaab' }, 0],
    ['so is one that was left open', { A: 'bbbaaaa', B: 'bbbaaa-' }, 0],
    ['other wrong ones are not the same', { A: 'bbbaaaa', B: 'ccdaaaa' }, 0],
    ['the same ones left open are the same', { A: 'bbb----', B: 'bbb----' }, 1],
    ['two groups', { A: 'bbbaaaa', B: 'bbbaaaa', C: 'cccaaaa', D: 'cccaaaa' }, 2],
    ['nobody', {}, 0],
  ])('%s', async (_what, rows, groups) => {
    expect(await found(rows)).toHaveLength(groups);
  });

  test('three together are one group; who gave no name is someone', async () => {
    expect(await found({ C: 'bbbcaaa', A: 'bbbcaaa', '': 'bbbcaaa' })).toEqual([
      'A, C, and someone without a name gave the same seven answers, four wrong ones among them. That happens when people work together.',
    ]);
  });

  test('an answer that is wrong for one of them alone is not shared as a wrong one', async () => {
    const { learners } = await aClass(questions, { A: ['b', 'b', 'b', 'a'], B: ['b', 'b', 'b', 'a'] });
    const [a, b] = learners as [Learner, Learner];
    // the same answer fits the numbers that B had
    const other = { ...b, work: new Map(b.work).set('x/q1', { ...(b.work.get('x/q1') as Marked), first: 1 }) };
    expect(sameAnswers([a, b], 'en')).toMatchObject([{ answers: 4, wrong: 3 }]);
    expect(sameAnswers([a, other], 'en')).toEqual([]);
  });
});
