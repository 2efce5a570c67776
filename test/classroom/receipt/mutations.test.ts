import { beforeAll, describe, expect, test } from 'vitest';
import { toBase45 } from '#classroom/qr/base45.ts';
import { codeBytes } from '#classroom/qr/code-bytes.ts';
import { envelopeOfCode } from '#classroom/qr/envelope-of-code.ts';
import { type Envelope, writeEnvelope } from '#classroom/receipt/envelope.ts';
import { findEnvelopes } from '#classroom/receipt/find-envelopes.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import { headIn, unpackReceipt } from '#classroom/receipt/unpack-receipt.ts';
import type { Receipt } from '#classroom/receipt.ts';
import { openEnvelope } from '#classroom/seal/open-envelope.ts';
import { sealed } from '#classroom/seal/sealed.ts';
import { unsealed } from '#classroom/seal/unsealed.ts';
import { mulberry32, type Random } from '#model/random/mulberry32.ts';
import { mutations } from '../../support/endurance.ts';
import { mutate } from '../../support/mutate.ts';
import { classKey } from '../class-key.ts';
import { receiptFrom } from '../learners.ts';
import { checks, codes, questionOf } from '../real-bank.ts';

const timeout = 30 * mutations + 60_000;

interface HandedIn {
  readonly receipt: Receipt;
  readonly bytes: Uint8Array;
  readonly envelope: Envelope;
}

let mine: Awaited<ReturnType<typeof classKey>>;
let all: readonly HandedIn[];
beforeAll(async () => {
  mine = await classKey();
  const others = await classKey();
  all = await Promise.all(
    Array.from({ length: 20 }, async (_each, place): Promise<HandedIn> => {
      const random = mulberry32(place);
      const receipt = receiptFrom(checks[place % checks.length] ?? [], random, { guesses: place % 4 });
      const bytes = packReceipt(receipt, codes, questionOf);
      const key = [mine, undefined, mine, undefined, others][place % 5]?.publicKey;
      const envelope = key ? await sealed(receipt.number, bytes, key) : unsealed(receipt.number, bytes);
      return { receipt, bytes, envelope };
    }),
  );
});

const problems = ['cut', 'newer', 'damaged', 'otherKey'];

/** Opens and reads an envelope that was found: its receipt, or why not. */
async function read(envelope: Envelope): Promise<Receipt | string> {
  const opening = await openEnvelope(envelope, mine.own);
  if (!opening.ok) return opening.problem;
  const reading = unpackReceipt(opening.bytes, codes, questionOf);
  return reading.ok ? reading.receipt : reading.problem;
}

const one = (random: Random) => all[Math.floor(random() * all.length)] as HandedIn;

describe(`${mutations} wounded`, () => {
  test(
    'envelopes are each read rightly or refused with a reason',
    async () => {
      const random = mulberry32(21);
      const outcomes = new Map<string, number>();
      for (let wounded = 0; wounded < mutations; wounded++) {
        const { receipt, envelope } = one(random);
        for (const found of findEnvelopes(mutate(writeEnvelope(envelope), random))) {
          const outcome = found.ok ? await read(found.envelope) : found.problem;
          if (typeof outcome === 'string') expect(problems).toContain(outcome);
          else expect(outcome).toEqual(receipt);
          const name = typeof outcome === 'string' ? outcome : 'read';
          outcomes.set(name, (outcomes.get(name) ?? 0) + 1);
        }
      }
      // the wounds are of every sort
      for (const name of ['read', ...problems]) expect(outcomes.get(name), name).toBeGreaterThan(0);
    },
    timeout,
  );

  test(
    'bytes without a checksum are each a sound receipt or refused',
    () => {
      const random = mulberry32(22);
      let sound = 0;
      for (let wounded = 0; wounded < mutations; wounded++) {
        const bytes = Uint8Array.from(one(random).bytes);
        for (let wounds = 1 + Math.floor(3 * random()); wounds > 0; wounds--)
          bytes[Math.floor(random() * bytes.length)] = Math.floor(256 * random());
        const cut = random() < 0.2 ? bytes.subarray(0, Math.floor(random() * bytes.length)) : bytes;
        const head = headIn(cut, codes);
        const reading = unpackReceipt(cut, codes, questionOf);
        if (reading.ok) {
          sound++;
          expect(head.ok).toBe(true);
          const again = packReceipt(reading.receipt, codes, questionOf);
          expect(unpackReceipt(again, codes, questionOf)).toEqual(reading);
        } else expect(['newer', 'damaged']).toContain(reading.problem);
      }
      expect(sound).toBeGreaterThan(0);
      expect(sound).toBeLessThan(mutations);
    },
    timeout,
  );

  test(
    'codes are each read rightly or refused',
    async () => {
      const random = mulberry32(23);
      let refused = 0;
      for (let wounded = 0; wounded < mutations; wounded++) {
        const { receipt, envelope } = one(random);
        const found = envelopeOfCode(mutate(toBase45(codeBytes(envelope) as Uint8Array), random));
        const outcome = found ? await read(found) : 'damaged';
        if (typeof outcome === 'string') refused++;
        if (typeof outcome === 'string') expect(problems).toContain(outcome);
        else expect(outcome).toEqual(receipt);
      }
      expect(refused).toBeGreaterThan(mutations / 2);
    },
    timeout,
  );
});
