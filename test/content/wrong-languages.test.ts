import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '#content/bank/read-content.ts';
import { wrongLanguages } from '#content/wrong-languages.ts';

const english = { code: 'en', name: 'English', direction: 'ltr' };
const spanish = { code: 'es', name: 'Español', direction: 'ltr' };

/** What is wrong with this list beside folders of these names. */
const wrongIn = (list: unknown, ...folders: string[]) =>
  wrongLanguages(
    new Map([
      ['languages.json', JSON.stringify(list)],
      ['sources.yaml', ''],
      ...folders.map((folder) => [`${folder}/course.yaml`, ''] as const),
    ]),
  ).map(({ file, message }) => {
    expect(file).toBe('languages.json');
    return message;
  });

test('the list of languages names every folder of content/ and no other', () => {
  expect(wrongLanguages(readContent(join(import.meta.dirname, '../../content')))).toEqual([]);
  expect(wrongIn([english, spanish], 'en', 'es')).toEqual([]);
  expect(wrongIn([english, spanish], 'en')).toEqual(['lists es, but content/ has no folder es']);
  expect(wrongIn([english], 'en', 'es')).toEqual(['does not list es, which is a folder of content/']);
});

test.each([
  ['no language', [], /too small/i],
  ['one twice', [english, english], /^lists en twice$/],
  ['a code that is no tag', [{ ...english, code: 'en_GB' }], /^0\.code: is no language tag/],
  ['a code in another spelling', [{ ...english, code: 'EN' }], /^0\.code: is no language tag/],
  ['another direction', [{ ...english, direction: 'down' }], /^0\.direction: /],
  ['no name', [{ ...english, name: '' }], /^0\.name: /],
  ['more than is known', [{ ...english, flag: 'gb' }], /flag/],
])('a list with %s is refused', (_what, list, message) => {
  const [first] = wrongIn(list, 'en');
  expect(first).toMatch(message);
});

test('a file that is missing or no list is refused, and nothing is thrown', () => {
  expect(wrongLanguages(new Map([['en/course.yaml', '']]))).toHaveLength(1);
  expect(wrongIn({ en: 'English' }, 'en')).toHaveLength(1);
});
