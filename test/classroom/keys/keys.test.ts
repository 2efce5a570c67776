import { CompactEncrypt, calculateJwkThumbprint, compactDecrypt } from 'jose';
import { describe, expect, test } from 'vitest';
import { newPair, privateJwk } from '#classroom/keys/pair.ts';
import { compressed, uncompressed } from '#classroom/keys/point.ts';
import { publicJwk } from '#classroom/keys/public-jwk.ts';
import { thumbprintOf, thumbprintPattern } from '#classroom/keys/thumbprint.ts';

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'));

const curve = { name: 'ECDH', namedCurve: 'P-256' } as const;
const points = await Promise.all(
  Array.from({ length: 200 }, async () => {
    const { publicKey } = await crypto.subtle.generateKey(curve, true, ['deriveBits']);
    return new Uint8Array(await crypto.subtle.exportKey('raw', publicKey));
  }),
);

/** Points of P-256 as others state them: x, y. */
const known = [
  // the base point, SEC 2 v2.0, 2.4.2
  [
    '6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296',
    '4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5',
  ],
  // twice that, NIST’s list of multiples, k = 2
  [
    '7cf27b188d034f7e8a52380304b51ac3c08969e277f21b35a60b48fc47669978',
    '07775510db8ed040293d9ac69f7430dbba7dade63ce982299e04b79d227873d1',
  ],
  // the public key of RFC 6979, A.2.5
  [
    '60fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6',
    '7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299',
  ],
] as const;

describe('a point', () => {
  test.each(known)('%s… is compressed and found again', (x, y) => {
    const whole = hex(`04${x}${y}`);
    const short = compressed(whole);
    expect(Buffer.from(short).toString('hex')).toBe(`0${2 + (Number.parseInt(y.slice(-1), 16) % 2)}${x}`);
    expect(uncompressed(short)).toEqual(whole);
    // the other root is the same point, mirrored
    const mirrored = uncompressed(Uint8Array.of(5 - (short[0] as number), ...short.subarray(1)));
    expect(mirrored?.subarray(0, 33)).toEqual(whole.subarray(0, 33));
    expect(mirrored).not.toEqual(whole);
  });

  test('of 200 keys that WebCrypto made is found again, with either last bit', () => {
    for (const point of points) expect(uncompressed(compressed(point))).toEqual(point);
    expect(new Set(points.map((point) => (point[64] as number) % 2)).size).toBe(2);
  });

  test.each([
    ['an x that no point has', `02${'00'.repeat(31)}07`],
    ['an x as large as the modulus', '02ffffffff00000001000000000000000000000000ffffffffffffffffffffffff'],
    ['no compressed form', `04${known[0][0]}`],
    ['too few bytes', `02${known[0][0].slice(2)}`],
    ['too many bytes', `02${known[0][0]}00`],
    ['nothing', ''],
  ])('is not made of %s', (_what, bytes) => {
    expect(uncompressed(hex(bytes))).toBeUndefined();
  });
});

describe('a pair of keys', () => {
  test('opens with one what jose sealed with the other', async () => {
    const pair = await newPair();
    expect([pair.publicKey.length, pair.privateKey.length]).toEqual([33, 32]);
    const [own, theirs] = [await privateJwk(pair), publicJwk(pair.publicKey)];
    const text = new TextEncoder().encode('seven answers');
    const sealed = await new CompactEncrypt(text)
      .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM' })
      .encrypt({ ...theirs });
    const { plaintext } = await compactDecrypt(sealed, { ...own });
    expect(plaintext).toEqual(text);
  });

  test('is new every time', async () => {
    const [one, other] = [await newPair(), await newPair()];
    expect(one.privateKey).not.toEqual(other.privateKey);
    expect(one.publicKey).not.toEqual(other.publicKey);
  });

  test('is none where the keys are of different pairs, or no keys', async () => {
    const [one, other] = [await newPair(), await newPair()];
    expect(await privateJwk({ ...one, privateKey: other.privateKey })).toBeUndefined();
    expect(await privateJwk({ ...one, privateKey: new Uint8Array(32) })).toBeUndefined();
    expect(await privateJwk({ ...one, privateKey: one.privateKey.slice(1) })).toBeUndefined();
    expect(await privateJwk({ ...one, publicKey: new Uint8Array(33) })).toBeUndefined();
    expect(publicJwk(new Uint8Array(33))).toBeUndefined();
  });
});

describe('a thumbprint', () => {
  test('is the beginning of the one that jose computes by RFC 7638', async () => {
    for (const point of points.slice(0, 20)) {
      const key = compressed(point);
      const thumbprint = await thumbprintOf(key);
      expect(thumbprint).toBe((await calculateJwkThumbprint({ ...publicJwk(key) })).slice(0, 8));
      expect(thumbprint).toMatch(thumbprintPattern);
    }
  });

  test('is not given to what is no key', async () => {
    await expect(thumbprintOf(new Uint8Array(33))).rejects.toThrow('no point');
  });
});

describe('a point of 33 bytes', () => {
  test('is refused where there is none', () => {
    const none = Array.from({ length: 64 }, (_each, last) =>
      uncompressed(
        Uint8Array.from({ length: 33 }, (_byte, place) => [2, last][place && place === 32 ? 1 : place ? 2 : 0] ?? 0),
      ),
    );
    // about every second number is the x of a point
    const found = none.filter((point) => point !== undefined).length;
    expect(found).toBeGreaterThan(16);
    expect(found).toBeLessThan(48);
    for (const bytes of [
      new Uint8Array(),
      new Uint8Array(33),
      new Uint8Array(33).fill(255),
      new Uint8Array(32).fill(2),
      new Uint8Array(34).fill(2),
    ])
      expect(uncompressed(bytes)).toBeUndefined();
  });
});
