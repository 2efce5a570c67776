import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatNumber } from '#i18n/number.ts';
import { readNumber } from '#i18n/read-number.ts';

const locales = 'en de fr es ar ar-EG hi en-IN de-CH de-AT sv pt pt-BR pl ru fa bn mr ja'.split(' ');
const millionths = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map((count) => count / 1_000_000);
const hundredths = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 }).map((count) => count / 100);
const anyNumber = fc.oneof(millionths, hundredths, fc.integer({ min: -2000, max: 2000 }));
const reads = (locale: string, text: string, unit?: string) => {
  try {
    return readNumber(locale, text, unit);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return undefined;
  }
};

describe.each(locales)('a number typed in %s', (locale) => {
  test('is read as that language writes it, whatever stands around it', () => {
    const before = fc.constantFrom('', ' ', '\u00a0', '+', '$', '€ ');
    const after = fc.constantFrom('', ' ', '%', ' %', '\u202f%', ' €', ' weeks', ' week');
    fc.assert(
      fc.property(anyNumber, before, after, (value, start, end) => {
        const sign = value < 0 && start === '+' ? '' : start;
        expect(reads(locale, `${sign}${formatNumber(locale, value, 6)}${end}`, 'weeks')).toBe(value + 0);
      }),
    );
  });

  test('is written without a sign where nothing is left of it', () => {
    const little = fc.integer({ min: -49, max: 0 }).map((count) => count / 10_000);
    fc.assert(
      fc.property(little, (value) => {
        expect(formatNumber(locale, value)).toBe(formatNumber(locale, 0));
      }),
    );
    expect(formatNumber(locale, -0)).toBe(formatNumber(locale, 0));
  });

  test('is read with any sign for minus, and without digits before or after the decimal sign', () => {
    const decimal = formatNumber(locale, 0.5).replace(/[^.,٫]/g, '');
    for (const minus of ['-', '−', '–', '—', '‑', '－']) expect(reads(locale, `${minus}7`)).toBe(-7);
    expect(reads(locale, `${decimal}5`)).toBe(0.5);
    expect(reads(locale, `5${decimal}`)).toBe(5);
  });

  test('takes a sign before one or two digits, or more than three, for the decimal sign, and spaces for thousands', () => {
    for (const [text, value] of [
      ['2,5', 2.5],
      ['2.5', 2.5],
      ['5,9', 5.9],
      ['0,375', 0.375],
      ['0.375', 0.375],
      ['1,2345', 1.2345],
      ['1 000', 1000],
      ['12 345,5', 12_345.5],
    ] as const)
      expect([text, reads(locale, text)]).toEqual([text, value]);
  });

  test('is refused rather than read as another number: no digit is lost, added or moved over the sign', () => {
    const typed = fc
      .array(fc.constantFrom(...'0123456789.,- \u2019%$a'), { minLength: 1, maxLength: 9 })
      .map((letters) => letters.join(''));
    fc.assert(
      fc.property(typed, (text) => {
        const value = reads(locale, text);
        if (value === undefined) return;
        const digits = (of: string) => of.replace(/\D/g, '');
        const plain = Math.abs(value).toFixed(9);
        expect(digits(plain).replace(/^0+|0+$/g, '')).toBe(digits(text).replace(/^0+|0+$/g, ''));
        // one sign with other than three digits after it parts the whole from the rest
        const [, whole, rest = ''] = /^\D*(\d*)[.,](\d*)\D*$/.exec(text) ?? [];
        if (whole !== undefined && rest.length !== 3) expect(Math.trunc(Math.abs(value))).toBe(Number(whole));
      }),
      { numRuns: 2000 },
    );
  });

  test.each([
    '',
    ' ',
    'five',
    '1e5',
    '1.2.3',
    '1,000,5',
    '--1',
    '-',
    '.',
    '2 5',
    '1 00',
    '4 or 5',
    '3-5',
    '1/2',
    '4k',
    '2 million',
    '10²',
    'NaN',
    '<b>1</b>',
    '1234567890123456789',
  ])('is refused where it is none: %j', (text) => {
    expect(reads(locale, text, 'weeks')).toBeUndefined();
  });
});

test.each([
  ['en', '1,000', 1000],
  ['en', '1,375.5', 1375.5],
  ['en', '1.375', 1.375],
  ['en', '$50', 50],
  ['en', '-$50', -50],
  ['en', '$-50', -50],
  ['en', '–3', -3],
  ['en', '40 percent', 40],
  ['de', '40 Prozent', 40],
  ['de', '1.000', 1000],
  ['de', '1.375,5', 1375.5],
  ['de', '1,375', 1.375],
  ['es', '1.000', 1000],
  ['fr', '1\u202f000,5', 1000.5],
  ['hi', '12,34,567', 1_234_567],
  ['ar', '١٬٢٣٤٫٥', 1234.5],
  ['ar-EG', '٪ ٥٠', 50],
  ['hi', '१२', 12],
  ['de-CH', '1’000', 1000],
] as const)('in %s, %j is %d', (locale, text, value) => {
  expect(readNumber(locale, text)).toBe(value);
});

test('what could be two numbers is refused: no one knows what a point before three digits says in French', () => {
  expect(reads('fr', '1.000')).toBeUndefined();
  expect(reads('fr', '1 000.000')).toBe(1000);
  expect(reads('en', '1,00,000')).toBeUndefined();
  expect(reads('en', '4 of 100')).toBeUndefined();
  expect(reads('en', '4 of 100', 'of 100')).toBe(4);
  expect(reads('en', '1 point', 'points')).toBe(1);
});
