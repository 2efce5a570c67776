import fc from 'fast-check';
import jsQR from 'jsqr';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromBase45, toBase45 } from '#classroom/qr/base45.ts';
import { codeBytes } from '#classroom/qr/code-bytes.ts';
import { type Code, codeOf } from '#classroom/qr/code-of.ts';
import { envelopeOfCode } from '#classroom/qr/envelope-of-code.ts';
import { type Envelope, writeEnvelope } from '#classroom/receipt/envelope.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import { openEnvelope } from '#classroom/seal/open-envelope.ts';
import { sealed } from '#classroom/seal/sealed.ts';
import { unsealed } from '#classroom/seal/unsealed.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { isLongRun } from '../../support/endurance.ts';
import { classKey } from '../class-key.ts';
import { receiptFrom } from '../learners.ts';
import { checks, codes, questionOf } from '../real-bank.ts';

let mine: Awaited<ReturnType<typeof classKey>>;
beforeAll(async () => {
  mine = await classKey();
});

/** What a camera that sees the code well makes of it. */
function scanned({ size, get }: Code, scale = 4, margin = 4): string | undefined {
  const width = scale * (size + 2 * margin);
  const pixels = new Uint8ClampedArray(4 * width * width);
  for (let pixel = 0; pixel < width * width; pixel++) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)].map((at) => Math.floor(at / scale) - margin) as [
      number,
      number,
    ];
    pixels.set(get(x, y) ? [0, 0, 0, 255] : [255, 255, 255, 255], 4 * pixel);
  }
  return jsQR(pixels, width, width)?.data;
}

/** A learner’s receipt for so many checks in a row, in an envelope. */
async function envelopeOf(
  seed: number,
  isSealed: boolean,
): Promise<{ readonly envelope: Envelope; readonly bytes: Uint8Array }> {
  const random = mulberry32(seed);
  const first = Math.floor(random() * checks.length);
  const asked = checks.slice(first, first + 1 + Math.floor(random() * 9)).flat();
  const receipt = receiptFrom(asked, random, { guesses: Math.floor(random() * 6), sure: 'steps' });
  const bytes = packReceipt(receipt, codes, questionOf);
  const envelope = isSealed ? await sealed(receipt.number, bytes, mine.publicKey) : unsealed(receipt.number, bytes);
  return { envelope, bytes };
}

describe('a code', () => {
  test('300 of 300 envelopes come back from it letter for letter, and open', async () => {
    let [drawn, tooLong] = [0, 0];
    for (let seed = 0; drawn < 300; seed++) {
      const { envelope, bytes } = await envelopeOf(seed, seed % 3 > 0);
      const held = codeBytes(envelope) as Uint8Array;
      const code = codeOf(envelope);
      // what 73 modules hold at level M: 528 characters
      expect(code === undefined).toBe(held.length > 352);
      if (!code) {
        tooLong++;
        continue;
      }
      // a picture takes long to read: the long run reads all of them
      const text = drawn % (isLongRun ? 1 : 6) ? toBase45(held) : scanned(code);
      const back = envelopeOfCode(text ?? '') as Envelope;
      expect(writeEnvelope(back)).toBe(writeEnvelope(envelope));
      expect(await openEnvelope(back, mine.own)).toEqual({ ok: true, bytes });
      drawn++;
    }
    expect(tooLong).toBeLessThan(30);
  });

  test('is never larger than 73 modules: what needs more has none', () => {
    let [most, isOver] = [0, false];
    for (let length = 200; length < 500; length++) {
      const code = codeOf(unsealed('22-222', new Uint8Array(length).fill(170)));
      if (code) most = length;
      isOver ||= code === undefined;
      // once too long, always too long
      expect(code === undefined).toBe(isOver);
      if (code) expect(code.size).toBeLessThanOrEqual(73);
    }
    expect([most > 300, isOver]).toEqual([true, true]);
  });

  test('there is none for what it cannot hold letter for letter', async () => {
    const { envelope } = await envelopeOf(1, true);
    const [head = '', , iv = '', text = '', tag = ''] = envelope.body.split('.');
    const written = Buffer.from(head, 'base64url').toString();
    const withHead = (other: string) => `${Buffer.from(other).toString('base64url')}..${iv}.${text}.${tag}`;
    expect(codeOf({ ...envelope, body: withHead(written) })).toBeDefined();
    for (const body of [
      withHead(written.replace(/"enc":"A256GCM",/, '').replace('{', '{"enc":"A256GCM",')),
      withHead(written.replace('{', '{ ')),
      withHead(written.replace('}}', '},"kid":"a"}')),
      // a point that is not on the curve
      withHead(written.replace(/"y":"[^"]+"/, `"y":"${'A'.repeat(43)}"`)),
      `${head}..${iv}AAAA.${text}.${tag}`,
      `${head}..${iv}.${text}.${tag.slice(0, -2)}`,
      `${head}.AAAA.${iv}.${text}.${tag}`,
      `${head}..${iv}.${text}`,
      `${head}..${iv}..${tag}`,
      `${head}..${iv}.${text}.${tag}.AAAA`,
      '',
      '....',
    ])
      expect(codeOf({ ...envelope, body }), body).toBeUndefined();
    expect(codeOf({ ...envelope, thumb: 'abc' })).toBeUndefined();
    expect(codeOf({ ...envelope, number: 'K0-000' })).toBeUndefined();
    const open = unsealed('22-222', Uint8Array.of(1, 2, 3, 4, 5));
    expect(codeOf(open)).toBeDefined();
    expect(codeOf({ ...open, body: open.body.slice(1) })).toBeUndefined();
    expect(codeOf({ ...open, body: '=' })).toBeUndefined();
  });

  test.each([
    '',
    'HELLO WORLD',
    'https://example.org/',
    'HTTPS://EXAMPLE.ORG/A',
    '000000000000',
    '10',
    ':::',
    '5912345670',
    'äöü',
    '200'.repeat(30),
  ])('a code that says “%s” is somebody else’s', (text) => expect(envelopeOfCode(text)).toBeUndefined());

  test('any text in it is read or refused, without an error', () => {
    const alphanumeric = fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: alphanumeric, maxLength: 400 }), fc.string()), (text) => {
        const envelope = envelopeOfCode(text);
        expect(envelope === undefined || writeEnvelope(envelope).startsWith('[CK1 ')).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('base45', () => {
  // the examples of RFC 9285
  test.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
    ['', ''],
  ])('writes “%s” as “%s”', (plain, text) => {
    expect(toBase45(new TextEncoder().encode(plain))).toBe(text);
    expect(new TextDecoder().decode(fromBase45(text))).toBe(plain);
  });

  test('gives any bytes back', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(fromBase45(toBase45(bytes))).toEqual(bytes);
      }),
    );
  });

  test.each(['A', 'GGW', '::: ', ':::', '::', 'bb8', 'B_8'])('refuses “%s”', (text) =>
    expect(fromBase45(text)).toBeUndefined(),
  );
});
