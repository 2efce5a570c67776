import type { AnsweredItem, Receipt, Try } from '#classroom/receipt.ts';
import type { Random } from '#model/random/mulberry32.ts';
import { shuffle } from '#model/random/shuffle.ts';
import { drawOne } from '#quiz/draw-one.ts';
import { drawWhole } from '#quiz/draw-whole.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { numberAlphabet } from '../../src/classroom/receipt/receipt-number.ts';
import { questionOf, revOf } from './real-bank.ts';

const one = <Item>(items: readonly Item[], random: Random) => drawOne(items as [Item, ...Item[]], random);
const typed = (value: number) => String(Number(value.toFixed(2)));

/** A state with one of its numbers another. */
const turned = (state: string, random: Random) => {
  const numbers = [...state.matchAll(/\d+(\.\d+)?/g)];
  if (!numbers.length) return state;
  const { index, 0: number } = one(numbers, random);
  return state.slice(0, index) + drawWhole(0, 100, random) + state.slice(index + number.length);
};

/** The right answer to a question as a page writes it, or a wrong one that somebody would give. */
export function answerTo(question: ReaderQuestion, isRight: boolean, random: Random): string {
  switch (question.kind) {
    case 'one-choice':
      return one(
        question.options.filter(({ correct = false }) => correct === isRight),
        random,
      ).id;
    case 'several': {
      const marked = question.options.filter(({ correct = false }) => (isRight ? correct : random() < 0.5));
      return (marked.length ? marked : question.options).map(({ id }) => id).join();
    }
    case 'number':
      return typed(isRight ? question.answer : random() < 0.7 ? one(question.slips, random).value : 1000 * random());
    case 'order':
      return (isRight ? question.items : shuffle(question.items, random)).map(({ id }) => id).join();
    case 'match': {
      const rights = isRight ? question.pairs : shuffle(question.pairs, random);
      return question.pairs.map(({ id }, place) => `${id}=${rights[place]?.id}`).join();
    }
    case 'cell':
      return isRight ? question.answer : one(['CC', 'CD', 'DC', 'DD'], random);
    case 'estimate': {
      const width = (question.range[1] - question.range[0]) * random() * 0.3;
      return `${typed(question.answer - width)};${typed(question.answer + width * random())}`;
    }
    case 'set-widget':
      return isRight ? question.solution : turned(turned(question.start, random), random);
  }
}

/** How a class answers: how many are right at first, and how sure learners say they are. */
export interface Manner {
  readonly right: number;
  readonly sure: 'steps' | 'percent' | 'not';
  readonly guesses: number;
  readonly seed?: number;
}

const usual: Manner = { right: 0.65, sure: 'steps', guesses: 0 };
const names = ['Amira Khalil', 'Ben Ó Briain', 'Yara', 'Łukasz Żółć', '王小明', 'Мария Петрова', 'Jean-Luc D’Arc', ''];
const figures = [
  ['rivals', 'always-defect'],
  ['matrix', 'DD'],
  ['crowd', 'fewer'],
  ['repeated', '4'],
  ['levers', 'exposure'],
];

/** A learner who was asked these questions: right at first in so many of a hundred, with a second try where not. */
export function receiptFrom(asked: readonly string[], random: Random, manner: Partial<Manner> = {}): Receipt {
  const { right, sure, guesses, seed } = { ...usual, ...manner };
  const common = seed ?? drawWhole(0, 999_999, random);
  const said = {
    steps: () => one([0.35, 0.65, 0.9], random),
    percent: () => drawWhole(0, 100, random) / 100,
    not: () => undefined,
  }[sure];
  const answers = asked.map((item): AnsweredItem => {
    const rev = revOf(item);
    const question = questionOf({ item, rev, seed: common }) as ReaderQuestion;
    const attempt = (isRight: boolean): Try => ({
      response: answerTo(question, isRight, random),
      took: Math.round(8 + 60 * random() * random() + (random() < 0.1 ? 200 * random() : 0)),
      sure: said(),
    });
    const isRight = random() < right;
    const first = attempt(isRight);
    return {
      item,
      rev,
      seed: common,
      first,
      last: isRight ? undefined : attempt(random() < 0.7),
      count: isRight ? 1 : 2,
    };
  });
  const letters = Array.from({ length: 5 }, () => one([...numberAlphabet], random)).join('');
  const chapters = [...new Set(asked.map((item) => item.split('/')[0]))];
  const began = 29_940_000 + drawWhole(0, 500_000, random);
  return {
    number: `${letters.slice(0, 2)}-${letters.slice(2)}`,
    assignment: 'k7q2mx',
    name: one(names, random),
    began,
    at: began + drawWhole(5, 4000, random),
    answers,
    guesses: Array.from({ length: guesses }, (_each, place) => {
      const [figure = '', answer = ''] = figures[place % figures.length] ?? [];
      return { figure: `${chapters[place % chapters.length]}/${figure}`, answer };
    }),
  };
}
