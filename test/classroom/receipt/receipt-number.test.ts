import { expect, test } from 'vitest';
import { fileNameOf } from '#classroom/receipt/file-name-of.ts';
import { isReceiptNumber, receiptNumber } from '#classroom/receipt/receipt-number.ts';

test('a number has five letters that look like no other, and is hardly ever made twice', () => {
  const numbers = Array.from({ length: 2000 }, receiptNumber);
  for (const number of numbers) {
    expect(number).toMatch(/^[2-9A-HJ-NP-Z]{2}-[2-9A-HJ-NP-Z]{3}$/);
    expect(isReceiptNumber(number)).toBe(true);
  }
  expect(new Set(numbers).size).toBeGreaterThan(1995);
  expect(new Set(numbers.join('').replaceAll('-', '')).size).toBe(32);
});

test.each(['', 'K7-4M', 'K7-4MXX', 'K74MX', 'K7 4MX', 'k7-4mx', 'K7-4M0', 'KI-4MX', 'K7-4MX\n', '=K7-4MX'])(
  '%j is no number',
  (text) => expect(isReceiptNumber(text)).toBe(false),
);

test.each([
  ['10B', 'Khalil Amira', 'CK 10B Khalil Amira K7-4MX.txt'],
  ['', '', 'CK K7-4MX.txt'],
  ['10 b/c', 'Seán O’Brien-Łuczak', 'CK 10 b c Seán OBrien Łuczak K7-4MX.txt'],
  ['٣ب', '王小明 李', 'CK ٣ب 王小明 李 K7-4MX.txt'],
  ['../..', '=HYPERLINK("http://x")', 'CK HYPERLINKhttp x K7-4MX.txt'],
  ['CON', '<img src=x onerror=1>', 'CK CON img srcx onerror1 K7-4MX.txt'],
  ['\u202e10B\u0000', 'a\u200bb\nc', 'CK 10B ab c K7-4MX.txt'],
])('class %j and name %j make a file of every system', (group, name, file) => {
  expect(fileNameOf({ name, number: 'K7-4MX' }, group)).toBe(file);
});

test('a file’s name is short enough for every system, however long a name is', () => {
  for (const name of ['x'.repeat(5000), '𝒜'.repeat(500), 'न'.repeat(500)])
    expect(new TextEncoder().encode(fileNameOf({ name, number: 'K7-4MX' }, name)).length).toBeLessThanOrEqual(255);
});
