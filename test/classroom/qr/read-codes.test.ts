import { describe, expect, test } from 'vitest';
import { toBase45 } from '#classroom/qr/base45.ts';
import { codeBytes } from '#classroom/qr/code-bytes.ts';
import { codeInFrame } from '#classroom/qr/code-in-frame.ts';
import { type Code, codeOf } from '#classroom/qr/code-of.ts';
import { codesInPicture } from '#classroom/qr/codes-in-picture.ts';
import { unsealed } from '#classroom/seal/unsealed.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { pictureOf, sideBySide, type View } from './pictures-of-codes.ts';

/** A code of the largest size that is offered, filled at random, and what it says. */
function largest(seed: number): { readonly code: Code; readonly text: string } {
  const random = mulberry32(seed);
  const bytes = Uint8Array.from({ length: 340 }, () => Math.floor(256 * random()));
  const envelope = unsealed('K7-4MX', bytes);
  const code = codeOf(envelope);
  // a receipt’s checksum is not looked at here: what is drawn is what is read
  if (!code) throw new Error('no code');
  return { code, text: toBase45(codeBytes(envelope) as Uint8Array) };
}

const frame = { width: 600, height: 540 };
/** What a phone makes of a code on another phone’s screen, by what is not good about it. */
const views: Readonly<Record<string, View>> = {
  'seen well': { ...frame, module: 6 },
  'from far, three pixels to a module': { ...frame, module: 3 },
  'turned a little': { ...frame, module: 5, angle: 15 },
  'turned by a quarter': { ...frame, module: 6, angle: 93 },
  'upside down': { ...frame, module: 6, angle: 176 },
  'out of focus': { ...frame, module: 6, blur: 2 },
  'noisy, as in the dark': { ...frame, module: 6, noise: 30 },
  'held at a slant': { ...frame, module: 5, tilt: 0.3 },
  'half in the shade': { ...frame, module: 5, shade: 0.7 },
  'on a dim screen': { ...frame, module: 5, dark: 90, bright: 150, noise: 4 },
  'all of it at once': { ...frame, module: 5, angle: 8, blur: 1, noise: 10, tilt: 0.25, shade: 0.4 },
};

describe('a code of 73 modules', () => {
  const { code, text } = largest(1);
  test('is the largest that there is', () => expect(code.size).toBe(73));

  test.each(Object.entries(views))('is read %s', (_view, view) => {
    expect(codeInFrame(pictureOf(code, view))).toBe(text);
  });

  test('is not made up where there is none, or too little of it', () => {
    expect(codeInFrame(pictureOf({ size: 73, get: () => false }, { ...frame, module: 6, noise: 30 }))).toBeUndefined();
    expect(codeInFrame(pictureOf(code, { ...frame, module: 11 }))).toBeUndefined();
    expect(codeInFrame(pictureOf(code, { ...frame, module: 1.2 }))).toBeUndefined();
  });
});

test('six codes on one screenshot are read, each once', async () => {
  const codes = [2, 3, 4, 5, 6, 6].map(largest);
  const pictures = codes.map(({ code }) => pictureOf(code, { width: 400, height: 420, module: 4 }));
  const read = await codesInPicture(sideBySide(pictures, 3));
  expect(read.toSorted()).toEqual([...new Set(codes.map(({ text }) => text))].toSorted());
});

test('a picture without a code holds none', async () => {
  expect(await codesInPicture(pictureOf({ size: 1, get: () => false }, { ...frame, module: 6, noise: 30 }))).toEqual(
    [],
  );
});
