import { describe, expect, test } from 'vitest';
import { importFacts, type Opened } from '#classroom/import/import-facts.ts';
import { importInWords } from '#classroom/import/import-in-words.ts';
import { readAnything } from '#classroom/import/read-anything.ts';
import type { Came, Outcome, Refusal } from '#classroom/import/source.ts';
import { withoutNames } from '#classroom/import/without-names.ts';
import text from '#text/en/ui/gradebook.json';
import { envelopeAt, findStandIns } from '../samples/envelopes.ts';

const outcomes = (...came: readonly Came[]): readonly Outcome[] => came.map((each) => ({ path: 'a', came: each }));
const reading = (came: readonly Came[] = [], copies = 0, stopped = false) => ({
  outcomes: outcomes(...came),
  copies,
  stopped,
});
const read = (...names: readonly string[]): readonly Opened[] => names.map((name) => ({ is: 'read', name }));
const people = (count: number) => Array.from({ length: count }, (_each, place) => `Pupil ${place}`);
const said = (...args: Parameters<typeof importFacts>) => importInWords('en', text.import, importFacts(...args));
const cut: Came = { is: 'receipts', envelopes: 0, cut: 1, damaged: 0, newer: 0 };

describe('what an import came to, in one line', () => {
  test('the sample of the design', () => {
    const opened: readonly Opened[] = [...read(...people(24), 'Ben', 'ben '), { is: 'other-class', group: '10C' }];
    expect(said(reading([cut]), opened)).toBe(
      '26 read. 1 was for another class (10C). 1 can’t be read: cut short at the end. 2 from Ben: the first counts, both are kept.',
    );
  });

  const cases: readonly (readonly [string, string, Parameters<typeof importFacts>])[] = [
    ['all well', '30 read.', [reading(), read(...people(30))]],
    [
      'one that is no receipt',
      'This isn’t a receipt from this site. Nothing was changed.',
      [reading([{ is: 'none' }]), []],
    ],
    [
      'three that are none',
      '3 files hold no receipt. Nothing was changed.',
      [reading([{ is: 'none' }, { is: 'none' }, { is: 'none' }]), []],
    ],
    [
      'a progress file',
      'This is a saved progress file, not a receipt: ask for what “Hand in” gives. Nothing was changed.',
      [reading([{ is: 'progress' }]), []],
    ],
    [
      'one that is cut',
      'This receipt is cut short at the end. Ask for it again. Nothing was changed.',
      [reading([cut]), []],
    ],
    [
      'another key',
      '2 are sealed with another key. Nothing was changed.',
      [reading(), [{ is: 'other-key' }, { is: 'other-key' }]],
    ],
    [
      'two other classes',
      '1 read. 2 were for another class (10C). 1 was for another class.',
      [
        reading(),
        [
          ...read('Ben'),
          { is: 'other-class', group: '10C' },
          { is: 'other-class', group: '' },
          { is: 'other-class', group: '10C' },
        ],
      ],
    ],
    [
      'damaged, newer and copies',
      '1 read. 3 were already here. 2 can’t be read: damaged on the way. 2 were made by a newer version of this site. Load this page again, then add them once more.',
      [
        reading([{ is: 'receipts', envelopes: 3, cut: 0, damaged: 1, newer: 1 }], 2),
        [...read('Ben'), { is: 'known' }, { is: 'damaged' }, { is: 'newer' }],
      ],
    ],
    ['three of one', '3 read. 3 from Ben: the first counts, all are kept.', [reading(), read('Ben', 'Ben', 'Ben')]],
    [
      'a second after days',
      '1 read. 2 from Ben: the first counts, both are kept.',
      [reading(), read('Ben'), ['Amira', 'Amira', 'Ben']],
    ],
    [
      'the same in another order',
      '2 read. 2 from Amira Khalil: the first counts, both are kept.',
      [reading(), read('Amira Khalil', 'Khalil, Amira')],
    ],
    [
      'many more than once',
      '8 read. 4 people handed in more than once: the first counts, all are kept.',
      [reading(), read(...people(4), ...people(4))],
    ],
    ['without names, nobody is one person', '3 read.', [reading(), read('', ' ', '?')]],
    [
      'stopped',
      '2 read. You stopped it before the end. The rest was not looked at.',
      [reading([], 0, true), read('Amira', 'Ben')],
    ],
    ['a gradebook', '1 is a saved gradebook.', [reading([{ is: 'gradebook', text: '{}' }]), []]],
    [
      'strange names',
      '2 read. 2 from =HYPERLINK("x","{count} $&"): the first counts, both are kept.',
      [reading(), read('=HYPERLINK("x","{count} $&")', '=HYPERLINK("x","{count} $&")')],
    ],
    [
      'names of objects',
      '4 read. 2 from __proto__: the first counts, both are kept. 2 from constructor: the first counts, both are kept.',
      [reading(), read('__proto__', '__proto__', 'constructor', 'constructor')],
    ],
  ];
  test.each(cases)('%s', (_what, line, args) => {
    expect(said(...args)).toBe(line);
  });

  test('each refusal has words of its own, for one and for more', () => {
    const reasons = Object.keys(text.import.refused) as Refusal[];
    const lines = reasons.flatMap((reason) => {
      const one: Came = { is: 'refused', reason };
      return [said(reading([one]), []), said(reading([one, one]), [])];
    });
    expect(new Set(lines).size).toBe(2 * reasons.length);
    for (const line of lines) expect(line).toMatch(/^[12] .+[.?] Nothing was changed\.$/);
  });

  test('nothing that was looked at goes unsaid', async () => {
    const sources = [envelopeAt(1), envelopeAt(1), envelopeAt(2).slice(0, 99), 'no', ''].map((content, place) => ({
      name: String(place),
      bytes: new TextEncoder().encode(content),
    }));
    const found = await readAnything(sources, findStandIns);
    const facts = importFacts(found, read('Amira'));
    expect(facts.reduce((sum, { count }) => sum + count, 0)).toBe(sources.length);
    expect(facts.map(({ fact }) => fact)).toEqual(['read', 'copies', 'cut', 'none', 'empty']);
  });
});

test.each<[readonly string[], string]>([
  [['Ana', 'Ben'], '2 read.'],
  [['Ana', 'Ana'], '2 read. 1 person handed in more than once: the first counts, all are kept.'],
  [['Ana', 'Ben', 'Cem', 'Ben', 'Ana'], '5 read. 2 people handed in more than once: the first counts, all are kept.'],
  [[...people(4), ...people(4)], '8 read. 4 people handed in more than once: the first counts, all are kept.'],
])('where others see it, nobody is named: %j', (names, line) => {
  const facts = importFacts(reading([cut]), read(...names));
  const rest = ' 1 can’t be read: cut short at the end.';
  expect(importInWords('en', text.import, withoutNames(facts))).toBe(line.replace(' read.', ` read.${rest}`));
});
