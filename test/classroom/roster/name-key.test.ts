import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nameKey, nameParts } from '#classroom/roster/name-key.ts';

test('a plain name has the parts that it has among names of any writing', () => {
  expect(nameParts('Amira  KHALIL-Weiss, 3b.')).toEqual(['amira', 'khalil', 'weiss', '3b']);
  expect(nameParts('')).toEqual([]);
  const letters = fc.string({ unit: fc.constantFrom(...'aBzZ09 ,.-'), maxLength: 20 });
  fc.assert(
    fc.property(letters, (name) => {
      // a mark that is left out makes it a name of any writing
      expect(nameParts(name)).toEqual(nameParts(`${name}\u200b`));
    }),
  );
});

test('whatever order, capitals and accents it is written with, a name has one key', () => {
  expect(nameKey('Khalil, Amira')).toBe(nameKey('AMIRA khalil'));
  expect(nameKey('Łukasz Żółć')).toBe(nameKey('zolc lukasz'));
});
