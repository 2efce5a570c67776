import { describe, expect, test } from 'vitest';
import type { ImportFact } from '#classroom/import/import-facts.ts';
import { newPair } from '#classroom/keys/pair.ts';
import { publicJwk } from '#classroom/keys/public-jwk.ts';
import { toBase45 } from '#classroom/qr/base45.ts';
import { codeBytes } from '#classroom/qr/code-bytes.ts';
import { writeEnvelope } from '#classroom/receipt/envelope.ts';
import { sealed } from '#classroom/seal/sealed.ts';
import { unsealed } from '#classroom/seal/unsealed.ts';
import { type Taken, takeCode } from '#layouts/gradebook/scan/take-code.ts';
import type { Dropped } from '#layouts/gradebook/worker.ts';

const number = 'K7-4MX';
const envelope = unsealed(number, Uint8Array.of(1, 2, 3, 4, 5));
const { publicKey } = await newPair();
const underSeal = await sealed(
  number,
  Uint8Array.of(1, 2, 3),
  publicJwk(publicKey) as NonNullable<ReturnType<typeof publicJwk>>,
);
const code = toBase45(codeBytes(envelope) as Uint8Array);

/** What comes of a code where the import says this, or where no key is here. */
async function taken(text: string, facts: readonly ImportFact[] | 'no key', before: readonly string[] = []) {
  const added: Dropped[] = [];
  const collected = [...before];
  const came: Taken = await takeCode(text, {
    add: async (dropped) => {
      added.push(...dropped);
      return { facts: facts === 'no key' ? [] : facts, isLocked: false };
    },
    nameOn: (which) => (which === number ? 'Amira' : ''),
    opens: () => facts !== 'no key',
    collect: (each) => {
      if (collected.includes(each)) return false;
      collected.push(each);
      return true;
    },
  });
  return { came, added: await Promise.all(added.map(({ file }) => file.text())), collected };
}

describe('a code', () => {
  test.each<readonly [Taken, ImportFact]>([
    [
      { is: 'read', number, name: 'Amira' },
      { fact: 'read', count: 1 },
    ],
    [
      { is: 'known', number, name: 'Amira' },
      { fact: 'copies', count: 1 },
    ],
    [
      { is: 'otherClass', number, group: '10C' },
      { fact: 'other-class', group: '10C', count: 1 },
    ],
    [
      { is: 'damaged', number },
      { fact: 'damaged', count: 1 },
    ],
    [
      { is: 'newer', number },
      { fact: 'newer', count: 1 },
    ],
    [
      { is: 'notRead', number },
      { fact: 'stopped', count: 1 },
    ],
  ])('goes into the gradebook: %o', async (came, fact) => {
    const text = writeEnvelope(envelope);
    expect(await taken(code, [fact])).toEqual({ came, added: [text], collected: [] });
  });

  test('that holds the text of a receipt is one too', async () => {
    const { came } = await taken(`Here: ${writeEnvelope(envelope)}`, [{ fact: 'read', count: 1 }]);
    expect(came.is).toBe('read');
  });

  test('that no key here opens is collected as it is, once', async () => {
    const text = writeEnvelope(envelope);
    const locked: ImportFact[] = [{ fact: 'other-key', count: 1 }];
    expect(await taken(code, locked)).toEqual({ came: { is: 'otherKey', number }, added: [text], collected: [text] });
    expect((await taken(code, locked, [text])).came).toEqual({ is: 'collectedBefore', number });
  });

  test('that is sealed is collected where no key is here at all, and nothing is tried; what is not sealed is read', async () => {
    const text = writeEnvelope(underSeal);
    expect(await taken(text, 'no key')).toEqual({ came: { is: 'collected', number }, added: [], collected: [text] });
    expect((await taken(text, 'no key', [text])).came).toEqual({ is: 'collectedBefore', number });
    expect(await taken(code, 'no key')).toMatchObject({ added: [writeEnvelope(envelope)], collected: [] });
  });

  test.each(['', 'HTTPS://EXAMPLE.ORG/', 'WIFI:S:school;;', code.slice(0, -4), '[CK1 K7-4MX'])(
    'that says “%s” is no receipt, and goes nowhere',
    async (text) =>
      expect(await taken(text, 'no key')).toEqual({ came: { is: 'noReceipt' }, added: [], collected: [] }),
  );
});
