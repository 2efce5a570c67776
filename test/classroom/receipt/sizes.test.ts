import { beforeAll, describe, expect, test } from 'vitest';
import { codeOf } from '#classroom/qr/code-of.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import { sealed } from '#classroom/seal/sealed.ts';
import { unsealed } from '#classroom/seal/unsealed.ts';
import { mulberry32, type Random } from '#model/random/mulberry32.ts';
import { shuffle } from '#model/random/shuffle.ts';
import { classKey } from '../class-key.ts';
import { type Manner, receiptFrom } from '../learners.ts';
import { checks, codes, everyItem, questionOf } from '../real-bank.ts';

let mine: Awaited<ReturnType<typeof classKey>>;
beforeAll(async () => {
  mine = await classKey();
});

/** What is asked, and how many guesses a learner made on the way. */
interface Case {
  readonly asked: (random: Random) => readonly string[];
  readonly guesses: number;
  readonly manner?: Partial<Manner>;
  /** the most characters of a JWE, in the middle of a class and at its worst, that CLASSROOM.md’s table and a code bear */
  readonly jwe: readonly [middle: number, most: number];
  /** the most modules of a code, sealed and not sealed; undefined: there may be none */
  readonly modules: readonly [middle: number | undefined, most: number | undefined];
  readonly open: readonly [middle: number | undefined, most: number | undefined];
}

const some = (count: number) => (random: Random) => shuffle(checks, random).slice(0, count).flat();
const inOrder = (count: number) => (random: Random) => {
  const from = Math.floor(random() * (checks.length - count + 1));
  return checks.slice(from, from + count).flat();
};
const byHand = (count: number) => (random: Random) => {
  const drawn = new Set(shuffle(everyItem, random).slice(0, count));
  return everyItem.filter((item) => drawn.has(item));
};
const first60 = () => checks.flat().slice(0, 60);

/** Everything wrong at first, tried again, and sureness in percent. */
const worst = { right: 0, sure: 'percent' } as const;

const cases: Readonly<Record<string, Case>> = {
  '7 answers': { asked: some(1), guesses: 0, jwe: [415, 415], modules: [57, 57], open: [49, 49] },
  '7 answers, 2 guesses': { asked: some(1), guesses: 2, jwe: [415, 415], modules: [57, 57], open: [49, 49] },
  '7 answers, 2 guesses, at worst': {
    asked: some(1),
    guesses: 2,
    manner: worst,
    jwe: [415, 455],
    modules: [57, 61],
    open: [49, 53],
  },
  '21 answers': { asked: some(3), guesses: 0, jwe: [468, 468], modules: [61, 61], open: [49, 49] },
  '21 answers, 6 guesses': { asked: some(3), guesses: 6, jwe: [480, 515], modules: [61, 65], open: [53, 57] },
  '21 answers, 6 guesses, at worst': {
    asked: some(3),
    guesses: 6,
    manner: worst,
    jwe: [560, 610],
    modules: [69, 73],
    open: [61, 65],
  },
  '60 answers': { asked: first60, guesses: 0, jwe: [595, 595], modules: [73, 73], open: [65, 65] },
  '60 answers, at worst': {
    asked: first60,
    guesses: 0,
    manner: worst,
    jwe: [780, 820],
    modules: [undefined, undefined],
    open: [undefined, undefined],
  },
  '60 by hand': { asked: byHand(60), guesses: 0, jwe: [595, 660], modules: [73, undefined], open: [65, 73] },
  '63 answers, 18 guesses': {
    asked: inOrder(9),
    guesses: 18,
    jwe: [800, 840],
    modules: [undefined, undefined],
    open: [undefined, undefined],
  },
};

const sorted = (numbers: readonly number[]) => numbers.toSorted((one, other) => one - other);

describe.each(Object.entries(cases))('%s', (_name, { asked, guesses, manner, jwe, modules, open }) => {
  test('a class of 60 hands in as few letters, and as small codes, as the design reckons with', async () => {
    const random = mulberry32(11);
    const receipts = Array.from({ length: 60 }, () => receiptFrom(asked(random), random, { ...manner, guesses }));
    const packed = receipts.map((receipt) => ({
      number: receipt.number,
      bytes: packReceipt(receipt, codes, questionOf),
    }));
    const closed = await Promise.all(packed.map(({ number, bytes }) => sealed(number, bytes, mine.publicKey)));
    const letters = sorted(closed.map(({ body }) => body.length));
    const none = Number.POSITIVE_INFINITY;
    const sizes = sorted(closed.map((envelope) => codeOf(envelope)?.size ?? none));
    const openSizes = sorted(packed.map(({ number, bytes }) => codeOf(unsealed(number, bytes))?.size ?? none));
    expect(letters[30]).toBeLessThanOrEqual(jwe[0]);
    expect(letters.at(-1)).toBeLessThanOrEqual(jwe[1]);
    expect(sizes[30]).toBeLessThanOrEqual(modules[0] ?? none);
    expect(sizes.at(-1)).toBeLessThanOrEqual(modules[1] ?? none);
    expect(openSizes[30]).toBeLessThanOrEqual(open[0] ?? none);
    expect(openSizes.at(-1)).toBeLessThanOrEqual(open[1] ?? none);
  });
});
