import { describe, expect, test } from 'vitest';
import { askedQuestions } from '#classroom/asked-questions.ts';
import { regrade } from '#classroom/regrade.ts';
import type { BankItem } from '#quiz/bank.ts';
import { type AskedItem, drawingOf, present } from '#quiz/present.ts';
import { receiptOf } from './analysis/a-class.ts';

const drawn = {
  kind: 'number',
  id: 'x/worth',
  rev: 2,
  draw: 'some-generator',
  objective: 'x',
  level: 'apply',
  prompt: 'You get {R} twice. How much is that?',
  passage: 'there',
  tolerance: 0,
  why: 'Twice {R} is {answer}.',
  slips: { once: 'That is {R} once: {once}.' },
  draws: [1, 2, 3, 4].map((R) => ({ values: { R }, answer: 2 * R, mistakes: { once: R } })),
} satisfies BankItem;
const plain = {
  kind: 'one-choice',
  id: 'x/plain',
  rev: 1,
  objective: 'x',
  level: 'apply',
  prompt: 'What is it, then?',
  passage: 'there',
  options: ['a', 'b'].map((id) => ({
    id,
    text: id,
    ...(id === 'a' && { correct: true as const }),
    why: `Why ${id} it is.`,
  })),
} satisfies BankItem;
const items = new Map<string, AskedItem>([
  ['x/worth@2', drawn],
  ['x/plain@1', plain],
]);

describe('the questions that were answered', () => {
  test('are asked with the numbers of their seed, and are one where those are the same', () => {
    const questionOf = askedQuestions(items, String);
    const seeds = Array.from({ length: 60 }, (_each, seed) => seed);
    for (const seed of seeds) {
      const question = questionOf({ item: 'x/worth', rev: 2, seed });
      expect(question).toMatchObject({ prompt: present(drawn, seed, String).prompt });
    }
    const different = new Set(seeds.map((seed) => questionOf({ item: 'x/worth', rev: 2, seed })));
    expect(different.size).toBe(new Set(seeds.map((seed) => drawingOf(drawn, seed))).size);
    expect(different.size).toBe(4);
    expect(new Set(seeds.map((seed) => questionOf({ item: 'x/plain', rev: 1, seed }))).size).toBe(1);
  });

  test('are not there in another revision, or not at all', () => {
    const questionOf = askedQuestions(items, String);
    expect(questionOf({ item: 'x/worth', rev: 1, seed: 0 })).toBeUndefined();
    expect(questionOf({ item: 'x/gone', rev: 1, seed: 0 })).toBeUndefined();
  });

  test('mark an answer by the numbers that its learner had: a copied one does not fit', async () => {
    const [one, other] = [0, 1, 2, 3, 4, 5].filter(
      (seed, _place, all) => seed === all[0] || drawingOf(drawn, seed) !== drawingOf(drawn, all[0] as number),
    ) as [number, number];
    const right = String(drawn.draws[drawingOf(drawn, one)]?.answer);
    const receipts = [one, other].map((seed) =>
      receiptOf(`seed ${seed}`, [
        {
          item: 'x/worth',
          rev: 2,
          seed,
          first: { response: right, sure: undefined, took: undefined },
          last: undefined,
          count: 1,
        },
      ]),
    );
    const marked = await regrade(receipts, askedQuestions(items, String), async () => undefined);
    expect(marked.map(({ answers }) => answers[0]?.first)).toEqual([1, 0]);
  });
});
