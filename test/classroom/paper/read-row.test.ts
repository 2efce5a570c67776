import { describe, expect, test } from 'vitest';
import { paperReceipt } from '#classroom/paper/paper-receipt.ts';
import { readRow } from '#classroom/paper/read-row.ts';
import { expectedFor, rowProblemInWords } from '#classroom/paper/row-in-words.ts';
import { rowOf } from '#classroom/paper/row-of.ts';
import { writeRow } from '#classroom/paper/write-row.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import { unpackReceipt } from '#classroom/receipt/unpack-receipt.ts';
import { regrade } from '#classroom/regrade.ts';
import { plainNumber } from '#i18n/plain-number.ts';
import { readNumber } from '#i18n/read-number.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { forReaders, type ReaderQuestion } from '#quiz/for-readers.ts';
import { kindOf } from '#quiz/kinds.ts';
import type { KindName } from '#quiz/question.ts';
import text from '#text/en/ui/gradebook.json';
import { samples } from '../../../src/gallery/samples.ts';
import { answerTo } from '../learners.ts';
import { checks, codes, questionOf, revOf } from '../real-bank.ts';

const typed = (locale: string) => (text: string, unit: string | undefined) =>
  plainNumber(readNumber(locale, text, unit));
const sample = (kind: KindName, order = '') =>
  ({ ...forReaders('x', samples[kind].question), ...(order && { order: order.split(',') }) }) as ReaderQuestion;
const form = [
  sample('one-choice', 'b,d,a,c'),
  sample('several', 'b,d,a,c'),
  sample('number'),
  sample('estimate'),
  sample('match', 'c,a,b'),
];
const whole = ['d', 'a,b', '17.5', '40;60', 'a=b,b=a,c=c'];
const read = (row: string) => readRow(form, row, typed('en'));

describe('a row of answers', () => {
  test.each(['b ac 17.5 40 60 cba', 'B CA 17,5 40-60 CBA', '  b,  ac, 17.5;\t40 60  cba\n'])('is read: %s', (row) => {
    expect(read(row)).toEqual({ responses: whole, problem: undefined });
  });

  test('may have spaces between the letters of a match and the places of an order', () => {
    expect(read('b ac 17.5 40 60 c b a')).toEqual({ responses: whole, problem: undefined });
    const order = sample('order');
    const spaced = readRow([order, sample('number')], '2 1 4 3 17', typed('en'));
    expect(spaced).toEqual(readRow([order, sample('number')], '2143 17', typed('en')));
    expect(spaced.problem).toBeUndefined();
    // what is short of one is not filled up with the next answer
    expect(readRow([order, sample('number')], '2 1 17', typed('en')).problem).toEqual({ is: 'unread', typed: '2' });
    expect(readRow([order, sample('number')], '21 4 3 17', typed('en')).problem).toEqual({ is: 'unread', typed: '21' });
  });

  test('has a dash for no answer, and one that is half given is kept', () => {
    expect(read('- – — - c-a')).toEqual({
      responses: [undefined, undefined, undefined, undefined, 'a=b,b=,c=c'],
      problem: undefined,
    });
    expect(read('b ac -17.5 - ---').responses).toEqual(['d', 'a,b', '-17.5', undefined, undefined]);
  });

  test.each([
    ['', 0, { is: 'missing' }],
    ['b ac', 2, { is: 'missing' }],
    ['b ax 17.5 40 60 cba', 1, { is: 'unread', typed: 'ax' }],
    ['b 17.5 40 60 cba', 1, { is: 'unread', typed: '17.5' }],
    ['b ac 17.5 40', 3, { is: 'unread', typed: '40' }],
    ['b ac 17.5 60 40 cba', 3, { is: 'unread', typed: '60' }],
    ['b ac 17.5 40 60 cba b -', 5, { is: 'over', typed: 'b -' }],
  ])('“%s” is read up to question %i, and says what stands in the way', (row, count, problem) => {
    expect(read(row)).toEqual({ responses: whole.slice(0, count), problem });
  });

  test('typed as it is written, is read as it was given: every check of the course, whatever was answered', () => {
    const random = mulberry32(7);
    for (const [place, check] of checks.entries()) {
      const questions = check
        .flatMap((item) => questionOf({ item, rev: revOf(item), seed: place }) ?? [])
        .filter(({ kind }) => kind !== 'set-widget');
      const responses = questions.map((question) =>
        random() < 0.2 ? undefined : answerTo(question, random() < 0.5, random),
      );
      for (const locale of ['en', 'de', 'fr', 'ar']) {
        const number = (value: number) =>
          new Intl.NumberFormat(locale, { useGrouping: false, maximumFractionDigits: 15 }).format(value);
        const row = writeRow(questions, responses, number).join(' ').toLowerCase();
        expect(readRow(questions, row, typed(locale)), `${locale}: ${row}`).toEqual({ responses, problem: undefined });
      }
    }
  });
});

test('a form that was typed in is packed and marked like any receipt, without seconds or sureness', async () => {
  const [items = []] = checks;
  const questions = items.flatMap((item) => questionOf({ item, rev: revOf(item), seed: 5 }) ?? []);
  const random = mulberry32(3);
  const responses = questions.map((question, place) =>
    place === 1 ? undefined : answerTo(question, place % 2 === 0, random),
  );
  const receipt = paperReceipt({
    ...{ number: 'K7-4MX', assignment: 'k3x9q2ab', name: ' Amira ', questions, responses },
    now: 1_800_000_030_000,
  });
  expect(receipt).toMatchObject({ name: 'Amira', began: 30_000_000, at: 30_000_000, guesses: [] });
  expect(unpackReceipt(packReceipt(receipt, codes, questionOf), codes, questionOf)).toEqual({ ok: true, receipt });
  const [marked] = await regrade([receipt], questionOf, async () => undefined);
  for (const [place, answer] of (marked?.answers ?? []).entries()) {
    const question = questions[place] as ReaderQuestion;
    const response = responses[place];
    expect(answer).toMatchObject({ item: question.id, isAnswered: response !== undefined });
    expect([answer.sure, answer.took]).toEqual([undefined, undefined]);
    expect(answer.first).toBe(response && kindOf(question).grade(question, response, undefined));
    expect(answer.last).toBe(answer.first);
  }
  expect(marked?.answers.length).toBe(items.length);
});

describe('a form that was typed in, once more', () => {
  const receipt = paperReceipt({
    ...{ number: 'K7-4MX', assignment: 'k3x9q2ab', name: 'Amira', questions: form, now: 0 },
    responses: ['d', undefined, '1234.5', '40;60', 'a=b,b=,c=c'],
  });

  test('is the row that it is read from again', () => {
    const row = rowOf(form, receipt, String);
    expect(row).toBe('B – 1234.5 40 60 C-A');
    expect(read(row ?? '').responses).toEqual(receipt.answers.map(({ first }) => first?.response));
  });

  test('is none where another form was answered, or what is no answer', () => {
    const [one, ...others] = receipt.answers;
    if (!one) throw new Error('no answer');
    for (const answers of [
      others,
      [...receipt.answers, one],
      [{ ...one, item: 'y' }, ...others],
      [{ ...one, rev: one.rev + 1 }, ...others],
      [{ ...one, seed: one.seed + 1 }, ...others],
      [{ ...one, first: { response: 'nonsense', took: undefined, sure: undefined } }, ...others],
    ])
      expect(rowOf(form, { answers }, String)).toBeUndefined();
  });
});

test('of every kind of question that paper asks it is said what a row takes for it', () => {
  const { paper } = text;
  const said = new Map<string, string>();
  for (const item of checks.flat()) {
    const question = questionOf({ item, rev: revOf(item), seed: 1 });
    if (question && question.kind !== 'set-widget') said.set(question.kind, expectedFor('en', paper, question));
  }
  expect([...said.keys()].toSorted()).toEqual(Object.keys(paper.expects).toSorted());
  expect(new Set(said.values()).size).toBeGreaterThan(4);
  expect(expectedFor('en', paper, sample('one-choice', 'b,d,a,c'))).toBe('a letter from A to D');
  expect(expectedFor('en', paper, sample('cell'))).toBe('a letter from A to D');
  expect(expectedFor('en', paper, sample('match', 'c,a,b'))).toBe(
    '3 letters from A to C together, a hyphen for a line without one',
  );
  expect(expectedFor('en', paper, sample('order', 'c,a,d,b'))).toBe('the numbers from 1 to 4 together, each once');
  expect(expectedFor('de', paper, sample('number'))).toBe('a number, such as 17,5');
});

test.each([
  ['x', 'Question 1 takes a letter from A to D. “x” can’t be read.'],
  [
    'b',
    'The row ends before question 2. It takes letters from A to D together, such as AC, or a hyphen for no answer.',
  ],
  [
    'b ac 17.5 40 60 cba {typed}',
    'All 5 questions have their answer, and “{typed}” is left. Perhaps one was typed twice.',
  ],
])('what stands in the way of “%s” is said with its question and what that takes', (row, says) => {
  const { responses, problem } = read(row);
  if (!problem) throw new Error('it is whole');
  expect(rowProblemInWords('en', text.paper, form, responses.length, problem)).toBe(says);
});
