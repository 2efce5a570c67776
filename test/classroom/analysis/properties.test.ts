import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classWork } from '#classroom/analysis/class-work.ts';
import { fiveFacts } from '#classroom/analysis/five-facts.ts';
import { learnersOf } from '#classroom/analysis/learner.ts';
import { questionFigures } from '#classroom/analysis/question-figures.ts';
import { reliabilityOf } from '#classroom/analysis/reliability.ts';
import { sameAnswers } from '#classroom/analysis/same-answers.ts';
import { sentenceOf } from '#classroom/analysis/sentence.ts';
import { byLearner } from '#classroom/analysis/tables/by-learner.ts';
import { byObjective } from '#classroom/analysis/tables/by-objective.ts';
import { byQuestion } from '#classroom/analysis/tables/by-question.ts';
import { factsInWords } from '#classroom/analysis/words/facts-in-words.ts';
import { questionInWords } from '#classroom/analysis/words/question-in-words.ts';
import { forReaders } from '#quiz/for-readers.ts';
import type { KindName } from '#quiz/question.ts';
import check from '#text/en/ui/check.json';
import gradebook from '#text/en/ui/gradebook.json';
import { samples } from '../../../src/gallery/samples.ts';
import { answersTo, type Given, marked, oneChoice, receiptOf } from './a-class.ts';

const voice = { locale: 'en', text: gradebook.sentences, cells: check.cells };
const questions = [
  ...['x/a', 'x/b', 'x/c'].map((id) => oneChoice(id, { passage: 'same' })),
  forReaders('x/several', samples.several.question),
  forReaders('x/order', samples.order.question),
  forReaders('x/number', samples.number.question),
];
const mistakes = { named: { 'x/a': { b: 'm' }, 'x/several': { a: 'm', d: 'n' } }, passageOf: () => undefined };

const responses: Readonly<Partial<Record<KindName, readonly string[]>>> = {
  'one-choice': ['a', 'a', 'b', 'b', 'c', 'd', '?'],
  several: ['a,b', 'b', 'a,c', 'c,d', 'a,b,c,d', '?'],
  order: ['a,b,c,d', 'b,a,d,c', 'd,c,b,a', 'a'],
  number: ['-2.5', '2.5', '7', '-9', 'x'],
};
const givenTo = (kind: KindName): fc.Arbitrary<Given> =>
  fc
    .record({
      response: fc.constantFrom(...(responses[kind] ?? []), undefined),
      sure: fc.constantFrom(undefined, 0.35, 0.9),
      took: fc.option(fc.nat(300), { nil: undefined }),
    })
    .map(({ response, ...rest }) => (response === undefined ? undefined : { response, ...rest }));
const receipts = fc
  .array(
    fc.record({
      name: fc.constantFrom('', '', '', '', 'Ana', 'Ben', 'Åsa', 'ana', 'Ida', 'Tom', 'Zoë', 'Li'),
      given: fc.tuple(...questions.map(({ kind }) => givenTo(kind))),
      answered: fc.constantFrom(0, 2, questions.length, questions.length, questions.length),
      at: fc.nat(5),
    }),
    { maxLength: 40, size: 'max' },
  )
  .map((all) =>
    all.map(({ name, given, answered, at }, place) => {
      const number = `R${String(place).padStart(3, '0')}`;
      return receiptOf(name, answersTo(questions, given.slice(0, answered)), { number, at });
    }),
  );

/** Everything that the analysis says of these receipts. */
async function everything(all: readonly Parameters<typeof marked>[0][number][]) {
  const work = classWork(learnersOf(await marked(all, questions)), questions);
  const figures = questionFigures(work);
  const facts = fiveFacts(work, { locale: 'en', mistakes }, figures);
  return {
    work,
    figures,
    facts,
    said: factsInWords(
      voice,
      facts,
      questions.map(({ id }) => id),
    ),
    sentences: figures.map((each) => questionInWords(voice, sentenceOf(each))),
    reliability: reliabilityOf(work),
    same: sameAnswers(work.learners, 'en'),
    tables: [byLearner(work, { locale: 'en' }), byQuestion(work, 'en', figures), byObjective(work)],
  };
}

describe('whatever was handed in', () => {
  test('the order in which receipts come changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(
        receipts.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length })),
        ),
        async ([all, shuffled]) => {
          expect(await everything(shuffled)).toEqual(await everything(all));
        },
      ),
      { numRuns: 40 },
    );
  });

  test('a receipt that comes twice changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(receipts, fc.nat(), async (all, place) => {
        const again = all.length > 0 ? [...all, ...all.slice(place % all.length, (place % all.length) + 1)] : all;
        expect(await everything(again)).toEqual(await everything(all));
      }),
      { numRuns: 40 },
    );
  });

  test('figures add up, and nothing has no words', async () => {
    await fc.assert(
      fc.asyncProperty(receipts, async (all) => {
        const { work, figures, facts, said, sentences } = await everything(all);
        for (const each of figures) {
          expect(each.right + each.wrong).toBe(each.n);
          expect(each.sureAndRight + each.sureAndWrong).toBeLessThanOrEqual(each.saidSure);
          for (const { count, sure, tries } of each.mistakes) {
            expect(new Set(tries.map(({ learner }) => learner)).size).toBe(count);
            expect(count).toBeLessThanOrEqual(each.wrong);
            expect(sure).toBeLessThanOrEqual(count);
          }
          const { discrimination: found } = each;
          if (found) {
            expect(found.low).toBeLessThanOrEqual(found.r);
            expect(found.high).toBeGreaterThanOrEqual(found.r);
          }
        }
        for (const { says } of [...said, ...sentences]) expect(says).toMatch(/^[^a-z{}]/);
        for (const { says } of [...said, ...sentences]) expect(says).not.toMatch(/undefined|NaN|\{/);
        expect(facts.word?.names.length).toBeLessThanOrEqual(5);
        if (facts.next.say === 'some') {
          const { misconceptions } = facts.next;
          expect(misconceptions.length).toBeLessThanOrEqual(3);
          expect(new Set(misconceptions.map(({ id }) => id)).size).toBe(misconceptions.length);
          for (const { holders, asked, sure, who } of misconceptions) {
            expect(holders).toBe(new Set(who).size);
            expect(holders).toBeGreaterThanOrEqual(3);
            expect(holders / asked).toBeGreaterThanOrEqual(0.15 - 1e-12);
            expect(holders).toBeLessThanOrEqual(asked);
            expect(asked).toBeLessThanOrEqual(work.learners.length);
            expect(sure).toBeLessThanOrEqual(holders);
          }
        }
      }),
    );
  });

  test('one more who holds the commonest idea leaves it the commonest, held by one more', async () => {
    let met = 0;
    await fc.assert(
      fc.asyncProperty(receipts, async (all) => {
        const commonest = ({ facts: { next } }: Awaited<ReturnType<typeof everything>>) =>
          next.say === 'some' ? next.misconceptions[0] : undefined;
        const before = await everything(all);
        const shown = commonest(before);
        const [item, option] = shown?.id.split(' ') ?? [];
        const place = questions.findIndex(({ id, kind }) => id === item && kind === 'one-choice');
        if (!shown || place < 0) return;
        met++;
        const given = questions.map((_question, index) => (index === place ? option : undefined));
        const one = receiptOf('Somebody New', answersTo(questions, given), { number: 'new' });
        const after = await everything([...all, one]);
        if (after.figures.some((each) => sentenceOf(each).rule === 'look')) return;
        expect(commonest(after)).toMatchObject({
          id: shown.id,
          holders: shown.holders + 1,
          asked: shown.asked + 1,
        });
      }),
      { numRuns: 100 },
    );
    expect(met).toBeGreaterThan(10);
  });
});
