import { describe, expect, test } from 'vitest';
import { type QuestionFigures, questionFigures } from '#classroom/analysis/question-figures.ts';
import { sentenceOf } from '#classroom/analysis/sentence.ts';
import { questionInWords } from '#classroom/analysis/words/question-in-words.ts';
import check from '#text/en/ui/check.json';
import gradebook from '#text/en/ui/gradebook.json';
import { oneQuestion } from './a-class.ts';

const voice = { locale: 'en', text: gradebook.sentences, cells: check.cells };
const figuresOf = async (letters: string) => questionFigures(await oneQuestion(letters))[0] as QuestionFigures;
const a = (count: number) => 'a'.repeat(count);
const shared = (who: string, option = 'b') => `${who} chose the same wrong answer: “Option ${option}”.`;
const eachOwn = (who: string) => `${who} were wrong, each in another way. Ask what the question asks.`;
const inDifferent = (who: string) => `${who} were wrong, in different ways. Ask what the question asks.`;

/** Answers to one question, a letter each: a is right, a capital is sure; the rule; the sentence. */
const table: readonly (readonly [answers: string, rule: string, says: string])[] = [
  // under five: whatever they are
  ['', 'few', 'No answers yet.'],
  ['a', 'few', 'One answer. Read it.'],
  ['b', 'few', 'One answer. Read it.'],
  ['aa', 'few', 'Two answers. Read them one by one.'],
  ['aaaa', 'few', 'Four answers. Read them one by one.'],
  ['BBBB', 'few', 'Four answers. Read them one by one.'],
  // all right
  [a(5), 'allRight', 'All five were right.'],
  [a(9), 'allRight', 'All nine were right.'],
  [a(12), 'allRight', 'All twelve were right.'],
  [a(13), 'allRight', 'All 13 were right.'],
  [a(30), 'allRight', 'All 30 were right.'],
  // a wrong answer that many share: three at least, and half of the wrong ones
  ['bbbbb', 'common', shared('All five')],
  ['aabbb', 'common', shared('Three of five')],
  ['aaabb', 'right', 'Three of five were right.'],
  [`${a(3)}bbbccc`, 'common', shared('Three of nine')],
  [`${a(3)}bbccdd`, 'scattered', inDifferent('Six of nine')],
  [`${a(2)}bbbccdd`, 'scattered', inDifferent('Seven of nine')],
  [`${a(1)}bbbbccdd`, 'common', shared('Four of nine')],
  [`${a(27)}bbb`, 'common', shared('Three of 30')],
  [`${a(28)}bb`, 'right', '28 of 30 were right.'],
  // two wrong answers tie: the one that more were sure of, else the first
  [`${a(3)}cccbbb`, 'common', shared('Three of nine')],
  [`${a(3)}Cccbbb`, 'common', shared('Three of nine', 'c')],
  // a shared wrong answer comes before sure and wrong
  [`${a(6)}BBB`, 'common', shared('Three of nine')],
  // half wrong, none common
  ['aabcd', 'scattered', eachOwn('Three of five')],
  [`${a(3)}bcd`, 'scattered', eachOwn('Three of six')],
  [`${a(4)}bcd`, 'right', 'Four of seven were right.'],
  [`${a(5)}bbccd`, 'scattered', inDifferent('Five of ten')],
  [`${a(6)}bbccd`, 'right', 'Six of eleven were right.'],
  // nobody right
  ['bbcdd', 'scattered', inDifferent('All five')],
  // sure and wrong: three at least
  [`${a(7)}BbCcD`, 'sure', 'Three were sure, and wrong.'],
  [`${a(7)}BbCcd`, 'right', 'Seven of twelve were right.'],
  [`${a(7)}bbCcd`, 'right', 'Seven of twelve were right.'],
  // else
  [`${a(4)}b`, 'right', 'Four of five were right.'],
  [`${a(7)}bc`, 'right', 'Seven of nine were right.'],
  [`${a(9)}b`, 'right', 'Nine of ten were right.'],
  [`${a(27)}bc`, 'right', '27 of 29 were right.'],
];

describe('the sentence for a question', () => {
  test.each(table)('%s: %s', async (answers, rule, says) => {
    const sentence = sentenceOf(await figuresOf(answers));
    expect(sentence.rule).toBe(rule);
    expect(questionInWords(voice, sentence).says).toBe(says);
  });

  test('comes with the reason of the wrong answer that many share, and of no other', async () => {
    expect(questionInWords(voice, sentenceOf(await figuresOf('aabbb'))).why).toBe('Why b of x/q.');
    expect(questionInWords(voice, sentenceOf(await figuresOf('aaaab'))).why).toBe('');
  });

  /** n, right, correlation; whether it is to be looked at. */
  const edges: readonly (readonly [n: number, right: number, r: number | undefined, isToLookAt: boolean])[] = [
    [30, 15, 0.0999, true],
    [30, 15, 0.1, false],
    [30, 15, -1, true],
    [30, 15, undefined, false],
    [29, 15, 0, false],
    [30, 3, 0, true],
    [30, 2, 0, false],
    [30, 27, 0, true],
    [30, 28, 0, false],
    [100, 90, 0, true],
    [100, 91, 0, false],
    [100, 10, 0, true],
    [100, 9, 0, false],
  ];
  test.each(edges)('%i answers, %i right, correlation %d: to look at, %s', async (n, right, r, isToLookAt) => {
    const some = await figuresOf(`${a(right)}${'b'.repeat(n - right)}`);
    const discrimination = r === undefined ? undefined : { r, low: r - 0.3, high: r + 0.3 };
    const sentence = sentenceOf({ ...some, discrimination });
    expect(sentence.rule === 'look').toBe(isToLookAt);
    if (isToLookAt)
      expect(questionInWords(voice, sentence)).toEqual({
        says: 'Those who did well elsewhere did no better here. Look at the question before the class.',
        why: '',
      });
  });
});
