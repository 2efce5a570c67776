import { expect, test } from 'vitest';
import { fill } from '#i18n/fill.ts';
import { writtenIn } from '#i18n/written-in.ts';

test.each([
  ['en', '2.5 of 1,000 for Anvil, −3 left'],
  ['de', '2,5 of 1.000 for Anvil, −3 left'],
  ['ar-XB-u-nu-arab', '٢٫٥ of ١٬٠٠٠ for Anvil, \u061c−٣ left'],
])('in %s the numbers among the values are written as the language writes them', (locale, said) => {
  const values = writtenIn(locale, { x: 2.5, all: 1000, lab: 'Anvil', less: -3 });
  expect(fill('{x} of {all} for {lab}, {less} left', values)).toBe(said);
});
