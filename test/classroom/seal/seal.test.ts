import jose from 'node-jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Envelope, writeEnvelope } from '#classroom/receipt/envelope.ts';
import { findEnvelopes } from '#classroom/receipt/find-envelopes.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import { openEnvelope } from '#classroom/seal/open-envelope.ts';
import { sealed } from '#classroom/seal/sealed.ts';
import { thumbOf } from '#classroom/seal/thumbprint.ts';
import { unsealed } from '#classroom/seal/unsealed.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { classKey } from '../class-key.ts';
import { receiptFrom } from '../learners.ts';
import { checks, codes, questionOf } from '../real-bank.ts';

const receipt = receiptFrom(checks[0] as readonly string[], mulberry32(4), { guesses: 2 });
const { number } = receipt;
const bytes = packReceipt(receipt, codes, questionOf);

let mine: Awaited<ReturnType<typeof classKey>>;
let others: Awaited<ReturnType<typeof classKey>>;
let envelope: Envelope;
beforeAll(async () => {
  [mine, others] = await Promise.all([classKey(), classKey()]);
  envelope = await sealed(number, bytes, mine.publicKey);
});

const headOf = (jwe: string) => Buffer.from(jwe.split('.')[0] ?? '', 'base64url').toString();

describe('sealing', () => {
  test('what is sealed is opened by its key, given as browsers have it or as JWK', async () => {
    expect(await openEnvelope(envelope, mine.own)).toEqual({ ok: true, bytes });
    const [open, secret] = await Promise.all(
      [mine.publicKey, mine.privateKey].map((key) => crypto.subtle.exportKey('jwk', key)),
    );
    const again = await sealed(number, bytes, open as JsonWebKey);
    expect(again.thumb).toBe(envelope.thumb);
    expect(await thumbOf(secret as JsonWebKey)).toBe(envelope.thumb);
    expect(await openEnvelope(again, { thumb: again.thumb ?? '', key: secret as JsonWebKey })).toEqual({
      ok: true,
      bytes,
    });
  });

  test('a private key that cannot be taken out of the browser opens it too', async () => {
    const secret = await crypto.subtle.exportKey('jwk', mine.privateKey);
    const kept = await crypto.subtle.importKey('jwk', secret, { name: 'ECDH', namedCurve: 'P-256' }, false, [
      'deriveBits',
    ]);
    expect(await openEnvelope(envelope, { ...mine.own, key: kept })).toEqual({ ok: true, bytes });
  });

  test('another implementation opens it, and what that seals is opened here', async () => {
    const secret = await crypto.subtle.exportKey('jwk', mine.privateKey);
    const theirs = await jose.JWK.asKey(secret);
    const { plaintext } = await jose.JWE.createDecrypt(theirs).decrypt(envelope.body);
    expect(Uint8Array.from(plaintext)).toEqual(bytes);
    const open = await jose.JWK.asKey(await crypto.subtle.exportKey('jwk', mine.publicKey));
    const body = await jose.JWE.createEncrypt(
      { format: 'compact', contentAlg: 'A256GCM', fields: { alg: 'ECDH-ES' } },
      { key: open, reference: false },
    )
      .update(bytes)
      .final();
    const written = writeEnvelope({ ...envelope, body });
    const [found] = findEnvelopes(written);
    expect(found).toMatchObject({ ok: true, envelope: { body } });
    expect(await openEnvelope({ ...envelope, body }, mine.own)).toEqual({ ok: true, bytes });
  });

  test('the header is the one that codes take for granted, letter for letter', () => {
    expect(headOf(envelope.body)).toMatch(
      /^\{"alg":"ECDH-ES","enc":"A256GCM","epk":\{"x":"[\w-]{43}","crv":"P-256","kty":"EC","y":"[\w-]{43}"\}\}$/,
    );
  });

  test('the thumbprint is that of RFC 7638, as another implementation reckons it', async () => {
    const key = (await jose.JWK.asKey(await crypto.subtle.exportKey('jwk', mine.publicKey))) as unknown as {
      thumbprint: (hash: string) => Promise<Buffer>;
    };
    expect(envelope.thumb).toBe((await key.thumbprint('SHA-256')).toString('base64url').slice(0, 8));
  });

  test('no IV and no key point comes twice in 2,000', async () => {
    const ivs = new Set<string>();
    const points = new Set<string>();
    for (let round = 0; round < 20; round++) {
      const all = await Promise.all(Array.from({ length: 100 }, () => sealed(number, bytes, mine.publicKey)));
      for (const { body } of all) {
        ivs.add(body.split('.')[2] ?? '');
        points.add(JSON.parse(headOf(body)).epk.x);
      }
    }
    expect([ivs.size, points.size]).toEqual([2000, 2000]);
    expect([...ivs].every((iv) => Buffer.from(iv, 'base64url').some((byte) => byte > 0))).toBe(true);
  });
});

/** What is found in a text and opened with a key: the bytes, or each problem. */
async function opened(text: string): Promise<unknown> {
  const [found] = findEnvelopes(text);
  if (!found?.ok) return found?.problem ?? 'none';
  const opening = await openEnvelope(found.envelope, mine.own);
  return opening.ok ? opening.bytes : opening.problem;
}

describe('opening', () => {
  test('another key does not open it, and says that it is for another', async () => {
    expect(await openEnvelope(envelope, others.own)).toEqual({ ok: false, problem: 'otherKey' });
    expect(await openEnvelope(envelope, undefined)).toEqual({ ok: false, problem: 'otherKey' });
    // somebody writes our key’s thumbprint on what is sealed for another
    expect(
      await openEnvelope({ ...(await sealed(number, bytes, others.publicKey)), thumb: mine.own.thumb }, mine.own),
    ).toEqual({
      ok: false,
      problem: 'damaged',
    });
  });

  test.each(['sealed', 'unsealed'])('%s: a letter that was changed, at any place, is noticed', async (which) => {
    const text = writeEnvelope(which === 'sealed' ? envelope : unsealed(number, bytes));
    const random = mulberry32(9);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    expect(await opened(text)).toEqual(bytes);
    const body = text.lastIndexOf(' ') + 1;
    for (let place = 0; place < text.length; place++) {
      const others = [...letters].filter((letter) => letter !== text[place]);
      const tried = place < body ? others : others.filter(() => random() < 0.1);
      for (const letter of tried) {
        const what = await opened(text.slice(0, place) + letter + text.slice(place + 1));
        const [isEnd, isVersion, isMark] = [place === text.length - 1, place === 3 || place === 4, place < 3];
        const expected = isMark ? ['none'] : isVersion ? ['newer', 'none', 'damaged'] : isEnd ? ['cut'] : ['damaged'];
        if (!expected.includes(String(what))) expect([place, letter, what]).toEqual([place, letter, expected]);
      }
    }
  });

  test('a number, a thumbprint or a text of another envelope is noticed', async () => {
    const other = await sealed('22-222', Uint8Array.of(1, 2, 3), mine.publicKey);
    const damaged = { ok: false, problem: 'damaged' };
    expect(await openEnvelope({ ...envelope, number: other.number }, mine.own)).toEqual(damaged);
    expect(await openEnvelope({ ...envelope, body: other.body }, mine.own)).toEqual(damaged);
    expect(await openEnvelope({ ...envelope, thumb: others.own.thumb }, mine.own)).toEqual(damaged);
    expect(await openEnvelope({ ...envelope, thumb: undefined }, mine.own)).toEqual(damaged);
  });

  test('letters that stand for the same bytes are not the same', async () => {
    const last = envelope.body.at(-1) ?? '';
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const same = alphabet[alphabet.indexOf(last) ^ 1];
    const body = envelope.body.slice(0, -1) + same;
    expect(Buffer.from(body.split('.')[4] ?? '', 'base64url')).toEqual(
      Buffer.from(envelope.body.split('.')[4] ?? '', 'base64url'),
    );
    expect(await openEnvelope({ ...envelope, body }, mine.own)).toEqual({ ok: false, problem: 'damaged' });
  });
});
