import fc from 'fast-check';
import { numberAlphabet } from '#classroom/receipt/receipt-number.ts';
import type { AnsweredItem, Receipt, Try } from '#classroom/receipt.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { answerTo } from '../learners.ts';
import { everyItem, questionOf, revOf } from '../real-bank.ts';

/** Any text of UTF-16, halves of characters among it. */
const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));
const odd = fc.oneof(
  fc.string(),
  anyText,
  fc.constantFrom(
    '',
    '-0',
    '07',
    '1e5',
    '.5',
    '12.50',
    '-1,000',
    '1'.repeat(40),
    'a,,b',
    'x:1,y',
    '\u0000',
    ';',
    '=',
    '1;2;3',
  ),
);

const anyNumber = fc
  .array(fc.constantFrom(...numberAlphabet), { minLength: 5, maxLength: 5 })
  .map((letters) => `${letters.slice(0, 2).join('')}-${letters.slice(2).join('')}`);

const anyTry = (question: ReaderQuestion): fc.Arbitrary<Try> =>
  fc.record({
    response: fc.oneof(
      {
        arbitrary: fc
          .tuple(fc.boolean(), fc.nat())
          .map(([isRight, seed]) => answerTo(question, isRight, mulberry32(seed))),
        weight: 4,
      },
      { arbitrary: odd, weight: 1 },
    ),
    took: fc.option(
      fc.oneof(
        fc.nat(300),
        fc.maxSafeNat().map((most) => Math.floor(most / 2)),
      ),
      { nil: undefined },
    ),
    sure: fc.option(
      fc.oneof(
        fc.constantFrom(0.35, 0.65, 0.9),
        fc.nat(100).map((percent) => percent / 100),
        fc.double({ min: 0, max: 1, noNaN: true }).map((sure) => sure + 0),
      ),
      { nil: undefined },
    ),
  });

const anyAnswer = (seed: number): fc.Arbitrary<AnsweredItem> =>
  fc
    .tuple(
      fc.constantFrom(...everyItem),
      fc.option(fc.nat(40), { nil: 0 }),
      fc.oneof(fc.constantFrom(0, 1, 2), fc.nat(1000)),
    )
    .chain(([item, on, count]) => {
      const asked = { item, rev: revOf(item), seed: seed + on };
      const tried = anyTry(questionOf(asked) as ReaderQuestion);
      return fc.record({
        item: fc.constant(item),
        rev: fc.constant(asked.rev),
        seed: fc.constant(asked.seed),
        first: count > 0 ? tried : fc.constant(undefined),
        last: count > 1 ? tried : fc.constant(undefined),
        count: fc.constant(count),
      });
    });

/** Any receipt for questions of the course: answers of every sort, texts of any letters, what may be unknown known or not. */
export const anyReceipt: fc.Arbitrary<Receipt> = fc
  .oneof(fc.constant(0), fc.nat(999_999), fc.nat(2 ** 31))
  .chain((seed) =>
    fc.record(
      {
        number: anyNumber,
        assignment: fc.stringMatching(/^[a-z0-9]{0,12}$/),
        name: fc.oneof(
          fc.string(),
          anyText.map((text) => text.slice(0, 100)),
        ),
        began: fc.integer({ min: 0, max: 60_000_000 }),
        at: fc.integer({ min: 0, max: 60_000_000 }),
        answers: fc.array(anyAnswer(seed), { maxLength: 12 }),
        guesses: fc.array(
          fc.record({
            figure: fc.oneof(fc.constantFrom(...everyItem), odd),
            answer: fc.oneof(fc.constantFrom('DD', 'always-defect', '4', '3 5 -2'), odd),
          }),
          { maxLength: 6 },
        ),
      },
      { noNullPrototype: true },
    ),
  );
