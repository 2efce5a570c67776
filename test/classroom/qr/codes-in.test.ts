import { expect, test } from 'vitest';
import { toBase45 } from '#classroom/qr/base45.ts';
import { codeBytes } from '#classroom/qr/code-bytes.ts';
import { codesIn } from '#classroom/qr/codes-in.ts';
import { unsealed } from '#classroom/seal/unsealed.ts';

const envelope = unsealed(
  'K7-4MX',
  Uint8Array.from({ length: 60 }, (_each, place) => (place * 37) % 256),
);
const code = toBase45(codeBytes(envelope) as Uint8Array);

test('what a phone read from a code is found, on a line of its own, among others', () => {
  expect(codesIn(code)).toEqual([envelope]);
  expect(codesIn(`Scanned:\r\n${code}\r\nhttps://example.org/\n${code}\n`)).toEqual([envelope, envelope]);
});

test('nothing else is one', () => {
  for (const text of [
    '',
    'A CLASS OF 24 THAT SHOUTS ITS ANSWERS IN CAPITALS ALL DAY LONG',
    code.slice(0, -3),
    `x${code}`,
    `${code} ${code}`,
  ])
    expect(codesIn(text)).toEqual([]);
});
