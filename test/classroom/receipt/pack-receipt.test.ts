import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packerOf } from '#classroom/packers.ts';
import { bitReader } from '#classroom/receipt/bit-reader.ts';
import { bitWriter } from '#classroom/receipt/bit-writer.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import { headIn, unpackReceipt } from '#classroom/receipt/unpack-receipt.ts';
import type { Receipt } from '#classroom/receipt.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { forReaders, type ReaderQuestion } from '#quiz/for-readers.ts';
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import { samples } from '../../../src/gallery/samples.ts';
import { answerTo, receiptFrom } from '../learners.ts';
import { checks, codes, everyItem, questionOf, revOf } from '../real-bank.ts';
import { anyReceipt } from './any-receipt.ts';

const pack = (receipt: Receipt) => packReceipt(receipt, codes, questionOf);
const unpack = (bytes: Uint8Array) => unpackReceipt(bytes, codes, questionOf);
const damaged = { ok: false, problem: 'damaged' };
const newer = { ok: false, problem: 'newer' };
const check = checks[0] as readonly string[];
const usual = receiptFrom(check, mulberry32(1), { guesses: 2 });

/** The bits that a response takes in the form of its kind; undefined where it travels as text. */
function packed(question: ReaderQuestion, response: string): number | undefined {
  const bits = bitWriter();
  try {
    packerOf(question).pack(question, response, bits);
    return packerOf(question).unpack(question, bitReader(bits.bytes())) === response ? bits.written.length : undefined;
  } catch {
    return undefined;
  }
}

describe('packing', () => {
  test('any receipt comes back letter for letter, whatever its answers are', () => {
    fc.assert(
      fc.property(anyReceipt, (receipt) => {
        const bytes = pack(receipt);
        expect(unpack(bytes)).toEqual({ ok: true, receipt });
        const asked = receipt.answers.map(({ item, rev, seed }) => ({ item, rev, seed }));
        const { answers: _answers, guesses: _guesses, ...rest } = receipt;
        expect(headIn(bytes, codes)).toEqual({ ok: true, head: { ...rest, asked } });
      }),
      { numRuns: 300 },
    );
  });

  test.each(everyItem)('%s: what a page gives as an answer takes the form of its kind and few bits', (item) => {
    const random = mulberry32(7);
    for (let seed = 0; seed < 8; seed++) {
      const question = questionOf({ item, rev: revOf(item), seed }) as ReaderQuestion;
      for (const isRight of [true, false, false, false]) {
        const response = answerTo(question, isRight, random);
        const bits = packed(question, response);
        expect(bits, response).toBeDefined();
        expect(bits, response).toBeLessThan(8 * response.length);
      }
    }
  });

  test.each(Object.entries(samples))(
    '%s: every graded answer of the sample comes back, and so does every absurd one',
    (_kind, { question, scores, absurd }) => {
      const asked = forReaders('a/b', question, 3);
      const own = itemCodes(['a/b@1']);
      for (const response of [...scores.map(([response]) => response), ...absurd]) {
        const tried = { response, took: 3, sure: undefined };
        const receipt = {
          ...usual,
          guesses: [],
          answers: [{ item: 'a/b', rev: 1, seed: 3, first: tried, last: undefined, count: 1 }],
        };
        const bytes = packReceipt(receipt, own, () => asked);
        expect(unpackReceipt(bytes, own, () => asked)).toEqual({ ok: true, receipt });
      }
    },
  );

  test('an author who moves options, items or pairs changes no answer', () => {
    const random = mulberry32(3);
    const parted = everyItem.filter((item) =>
      /"(options|items|pairs)":/.test(JSON.stringify(questionOf({ item, rev: revOf(item), seed: 0 }))),
    );
    expect(parted.length).toBeGreaterThan(100);
    for (const item of parted) {
      const question = questionOf({ item, rev: revOf(item), seed: 0 }) as ReaderQuestion;
      const moved = Object.fromEntries(
        Object.entries(question).map(([field, value]) => [
          field,
          ['options', 'items', 'pairs'].includes(field) ? value.toReversed() : value,
        ]),
      ) as unknown as ReaderQuestion;
      const response = answerTo(question, false, random);
      const bits = bitWriter();
      packerOf(question).pack(question, response, bits);
      const then = packerOf(moved).unpack(moved, bitReader(bits.bytes()));
      const said = (text: string) => (question.kind === 'order' ? [text] : text.split(',').toSorted());
      expect(said(then)).toEqual(said(response));
    }
  });

  test.each<readonly [string, Partial<Receipt>]>([
    ['a number of another form', { number: 'K7-4M0' }],
    ['an answer without a try', { answers: usual.answers.map((answer) => ({ ...answer, first: undefined })) }],
    [
      'a second try that is missing',
      { answers: usual.answers.map((answer) => ({ ...answer, count: 2, last: undefined })) },
    ],
    [
      'half a second',
      { answers: usual.answers.map((answer) => ({ ...answer, first: { response: 'a', took: 0.5, sure: 1 } })) },
    ],
    ['a question without a code', { answers: usual.answers.map((answer) => ({ ...answer, rev: 99 })) }],
  ])('%s is refused by who writes', (_what, change) => {
    expect(() => pack({ ...usual, ...change })).toThrow(RangeError);
  });
});

describe('reading', () => {
  test('every shorter or longer text of bytes is damaged', () => {
    const bytes = pack(usual);
    for (let length = 0; length < bytes.length; length++) expect(unpack(bytes.subarray(0, length))).toEqual(damaged);
    expect(unpack(Uint8Array.of(...bytes, 0))).toEqual(damaged);
    expect(headIn(new Uint8Array(), codes)).toEqual(damaged);
  });

  test('what a later version writes, asks or rewords is newer, never damaged', () => {
    const bytes = pack(usual);
    expect(unpack(Uint8Array.of(2, ...bytes.subarray(1)))).toEqual(newer);
    expect(unpack(Uint8Array.of(0, ...bytes.subarray(1)))).toEqual(damaged);
    const fewer = itemCodes(check.slice(0, -1).map((item) => `${item}@${revOf(item)}`));
    expect(unpackReceipt(bytes, fewer, questionOf)).toEqual(newer);
    expect(headIn(bytes, fewer)).toEqual(newer);
    expect(unpackReceipt(bytes, codes, (asked) => (asked.item === check[3] ? undefined : questionOf(asked)))).toEqual(
      newer,
    );
  });

  test('huge counts are refused at once', () => {
    const bits = bitWriter();
    bits.bits(1, 8);
    bits.bits(0, 25);
    for (let field = 0; field < 2; field++) {
      bits.below(0, 5);
      bits.natural(2 ** 40, 3);
    }
    for (let more = 0; more < 100; more++) bits.natural(2 ** 50, 0);
    const before = performance.now();
    expect(unpack(bits.bytes())).toEqual(damaged);
    expect(performance.now() - before).toBeLessThan(100);
  });
});
