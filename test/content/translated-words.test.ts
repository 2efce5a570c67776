import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '#content/bank/read-content.ts';
import { translationProblems } from '#content/translated-words.ts';

const real = readContent(join(import.meta.dirname, '../../content'));

const english = {
  title: 'Cases',
  note: 'From {from} to {to}.',
  names: ['First', 'Second'],
  many: { one: 'One case of {total}.', other: '{count} cases of {total}.' },
  done: { other: '{right} of {count} right.' },
  users: { none: 'Nobody has {name}.', one: 'One lab has {name}.', other: '{count} labs have {name}.' },
  places: { other: { label: 'Elsewhere' }, here: { label: 'Here' } },
  size: 3,
};
const polish = {
  title: 'Przypadki',
  note: 'Do {to}, od {from}.',
  names: ['Pierwszy', 'Drugi'],
  many: {
    one: 'Jeden przypadek z {total}.',
    few: '{count} przypadki z {total}.',
    many: '{count} przypadków z {total}.',
    other: '{count} przypadku z {total}.',
  },
  done: { other: 'Dobrze: {right} z {count}.' },
  users: {
    none: 'Nikt nie ma {name}.',
    one: 'Jedno laboratorium ma {name}.',
    few: '{count} laboratoria mają {name}.',
    many: '{count} laboratoriów ma {name}.',
    other: '{count} laboratorium ma {name}.',
  },
  places: { other: { label: 'Gdzie indziej' }, here: { label: 'Tutaj' } },
  size: 3,
};

/** What is wrong with a language whose only file has these words, as “key problem”. */
const problemsOf = (words: unknown, locale = 'pl', source: unknown = english) =>
  translationProblems(
    new Map([
      ['sources.yaml', ''],
      ['en/ui/cases.json', JSON.stringify(source)],
      [`${locale}/ui/cases.json`, JSON.stringify(words)],
    ]),
  ).map(({ file, key, problem }) => {
    expect(file).toBe(`${locale}/ui/cases.json`);
    return `${key} ${problem}`;
  });

describe('the words of the interface and the figures', () => {
  test('of every language there is have what the English ones have', () => {
    expect(translationProblems(real)).toEqual([]);
  });

  test('are looked at in every file: the English ones pass as another English, and a language without any lacks each of the interface', () => {
    const inEnglish = [...real].filter(([file]) => /^en\/.*\.json$/.test(file));
    expect(inEnglish.length).toBeGreaterThan(30);
    const again = inEnglish.map(([file, text]) => [file.replace('en/', 'en-GB/'), text] as const);
    expect(translationProblems(new Map([...real, ...again]))).toEqual([]);
    const problems = translationProblems(new Map([...real, ['sv/course.yaml', '']]));
    const ofInterface = inEnglish.filter(([file]) => file.startsWith('en/ui/'));
    expect(ofInterface.length).toBeGreaterThan(10);
    expect(problems).toEqual(
      ofInterface.map(([file]) => ({ file: file.replace('en/', 'sv/'), key: '', problem: 'is missing' })),
    );
  });

  test.each(['widgets/gate.json', 'strategies.json'])('may lack %s as a whole, and no key of it', (name) => {
    const source = ['en/ui/cases.json', JSON.stringify(english)] as const;
    const whole = [source, ['pl/ui/cases.json', JSON.stringify(polish)], [`en/${name}`, '{"a":"A","b":"B"}']] as const;
    expect(translationProblems(new Map(whole))).toEqual([]);
    const begun = [...whole, [`pl/${name}`, '{"translates":"0123456789ab","a":"A","c":"C"}']] as const;
    expect(translationProblems(new Map(begun))).toEqual([
      { file: `pl/${name}`, key: 'b', problem: 'is missing' },
      { file: `pl/${name}`, key: 'c', problem: 'is unknown in English' },
    ]);
  });

  test('may say at their head which state of the English ones they translate, and nowhere else', () => {
    expect(problemsOf({ translates: '0123456789ab', ...polish })).toEqual([]);
    expect(problemsOf({ ...polish, places: { ...polish.places, translates: '0123456789ab' } })).toEqual([
      'places.translates is unknown in English',
    ]);
  });

  test('pass where only the words differ, with the plural forms of the language', () => {
    expect(problemsOf(polish)).toEqual([]);
  });

  test.each([
    ['a missing key', { ...polish, title: undefined }, ['title is missing']],
    ['an unknown key', { ...polish, titel: 'Fall' }, ['titel is unknown in English']],
    [
      'another placeholder',
      { ...polish, note: 'Od {od} do {to}.' },
      ['note lacks {from}', 'note has {od}, which nothing fills'],
    ],
    ['a lost brace', { ...polish, note: 'Od {from do {to}.' }, ['note lacks {from}']],
    [
      'another type',
      { ...polish, title: ['P'], size: '3' },
      ['title is a list, in English a string', 'size is a string, in English a number'],
    ],
    ['nothing', { ...polish, title: '' }, ['title is empty']],
    ['a shorter list', { ...polish, names: ['Pierwszy'] }, ['names.1 is missing']],
    ['a longer list', { ...polish, names: ['a', 'b', 'c'] }, ['names.2 is unknown in English']],
    [
      'a plural form too few',
      { ...polish, many: { ...polish.many, few: undefined } },
      ['many.few is missing, a plural form of pl'],
    ],
    [
      'a plural form of another language',
      { ...polish, done: { ...polish.done, two: '{right}' } },
      ['done.two is no plural form of pl (other, many, one, few)'],
    ],
    [
      'a form beside others',
      { ...polish, users: { ...polish.users, many: undefined, none: '-' } },
      ['users.many is missing, a plural form of pl', 'users.none lacks {name}'],
    ],
    [
      'a form without what every form has',
      { ...polish, many: { ...polish.many, few: '{count} z {suma}.' } },
      ['many.few lacks {total}', 'many.few has {suma}, which nothing fills'],
    ],
    [
      'a form that is no text',
      { ...polish, many: { ...polish.many, one: 1 } },
      ['many.one is a number, in English a string'],
    ],
    [
      'an object that is not one of forms',
      { ...polish, places: { here: { label: 'Tu' } } },
      ['places.other is missing'],
    ],
  ])('are refused with %s', (_what, words, problems) => {
    expect(problemsOf(words)).toEqual(problems);
  });

  test('need no form that no whole number up to a thousand takes', () => {
    const spanish = { many: { one: 'Un caso de {total}.', other: '{count} casos de {total}.' } };
    expect(problemsOf(spanish, 'es', { many: english.many })).toEqual([]);
    expect(problemsOf({ many: { other: '{total} 件中 {count} 件。' } }, 'ja', { many: english.many })).toEqual([]);
    expect(problemsOf({ many: english.many }, 'ar', { many: english.many })).toEqual(
      ['zero', 'two', 'few', 'many'].map((form) => `many.${form} is missing, a plural form of ar`),
    );
  });

  test('are refused as a file that English has not', () => {
    expect(translationProblems(new Map([['pl/ui/cases.json', JSON.stringify(polish)]]))).toEqual([
      { file: 'pl/ui/cases.json', key: '', problem: 'is unknown in English' },
    ]);
  });
});
