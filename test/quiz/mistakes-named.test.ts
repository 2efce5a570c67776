import { expect, test } from 'vitest';
import { generators } from '#quiz/all-generators.ts';
import { bankItem } from '#quiz/bank.ts';
import { mistakesNamed } from '#quiz/mistakes-named.ts';
import { type QuestionFile, questionFileSchema } from '#quiz/question.ts';
import { contentData, contentFiles } from '../support/content.ts';

const common = { rev: 1, objective: 'o', level: 'apply', prompt: 'What is it that you see?', passage: 'text' };
const why = 'That is why it is so.';

test.each([
  [
    'an option or a box',
    {
      kind: 'several',
      options: [
        { id: 'a', text: 'A', correct: true, why, mistake: 'left-out' },
        { id: 'b', text: 'B', why, mistake: 'put-in' },
        { id: 'c', text: 'C', why },
      ],
    },
    [
      ['a', 'left-out', 'options.0.mistake'],
      ['b', 'put-in', 'options.1.mistake'],
    ],
  ],
  [
    'an option that is a generator’s word',
    {
      kind: 'one-choice',
      draw: 'which-game',
      options: { chicken: { text: 'Chicken', why, mistake: 'too-bold' }, harmony: { text: 'Harmony', why } },
    },
    [['chicken', 'too-bold', 'options.chicken.mistake']],
  ],
  [
    'a slip',
    { kind: 'number', answer: 1, tolerance: 0, why, slips: [{ id: 'two', value: 2, why, mistake: 'twice' }] },
    [['two', 'twice', 'slips.0.mistake']],
  ],
  [
    'a slip that is a generator’s word',
    {
      kind: 'number',
      draw: 'copier-score',
      tolerance: 0,
      why,
      slips: { once: why, twice: why },
      mistake: { twice: 'two' },
    },
    [['twice', 'two', 'mistake.twice']],
  ],
  [
    'a cell',
    {
      kind: 'cell',
      payoffs: { R: 3, S: 0, T: 5, P: 1 },
      answer: 'DD',
      whys: { CC: why, CD: why, DC: why, DD: why },
      mistake: { CC: 'too-kind' },
    },
    [['CC', 'too-kind', 'mistake.CC']],
  ],
  [
    'an estimate too low',
    { kind: 'estimate', answer: 5, range: [0, 10], sharp: 2, why, mistake: { low: 'too-little' } },
    [['low', 'too-little', 'mistake.low']],
  ],
  [
    'a pair',
    {
      kind: 'match',
      pairs: ['a', 'b', 'c'].map((id) => ({ id, left: id, right: `${id}!`, why, mistake: `no-${id}` })),
    },
    ['a', 'b', 'c'].map((id, place) => [id, `no-${id}`, `pairs.${place}.mistake`]),
  ],
  [
    'an item in its place',
    {
      kind: 'order',
      first: 'most',
      last: 'least',
      items: [
        { id: 'a', text: 'A', why },
        { id: 'b', text: 'B', why, mistake: 'too-high' },
        { id: 'c', text: 'C', why },
      ],
    },
    [['b', 'too-high', 'items.1.mistake']],
  ],
  [
    'a goal',
    {
      kind: 'set-widget',
      widget: 'gate',
      start: 's',
      solution: 's',
      why,
      goal: [{ id: 'low', measure: 'danger', atMost: 1, why, mistake: 'too-fast' }],
    },
    [['low', 'too-fast', 'goal.0.mistake']],
  ],
] as const)('%s names the mistake that it shows, and where', (_what, fields, named) => {
  const question = questionFileSchema.parse({ ...fields, ...common });
  expect(mistakesNamed(question).map(({ part, mistake, path }) => [part, mistake, path.join('.')])).toEqual(named);
});

test('no item that a page carries to its reader says what its wrong answers show', () => {
  const files = contentFiles('.yaml').filter((path) => path.startsWith('en/questions/'));
  const naming = files.flatMap((path) => {
    const question = contentData(path) as QuestionFile;
    expect(JSON.stringify(bankItem(path, question, generators)), path).not.toContain('"mistake"');
    return mistakesNamed(question);
  });
  expect(naming.length).toBeGreaterThan(300);
});
