import { expect, test } from 'vitest';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { isSavedGradebook } from '../../../src/layouts/gradebook/is-saved-gradebook.ts';
import { readSaved, writeSaved } from '../../../src/layouts/gradebook/saved-gradebook.ts';
import { codes, course } from '../../classroom/todays-course.ts';

const items = course.chapters[0]?.check.map((item) => ({ item, rev: 1 })) ?? [];
const link = writeLink({ ...assignmentDefaults, id: 'k3x9q2ab', title: '“One” round', group: '10B', items }, codes);
const book = {
  link,
  envelopes: ['[CK1 K7-4MX - AAAA]'],
  roster: Uint8Array.of(0xff, 0xfe, 65, 0, 0x80, 0),
  decided: new Map<string, number | 'nobody'>([
    ['K7-4MX', 3],
    ['K7-4MZ', 'nobody'],
  ]),
  fromPaper: new Set(['K7-4MX']),
};

test('a gradebook comes back as it was saved, its class list to the byte, and is known by its head', () => {
  const text = writeSaved(book);
  expect(readSaved(text, codes)).toEqual(book);
  expect(isSavedGradebook(text)).toBe(true);
  const { roster: _roster, ...without } = book;
  expect(readSaved(writeSaved({ ...without, roster: undefined }), codes)).toEqual({ ...without, roster: undefined });
});

test('one that was saved before forms were typed in opens as it did', () => {
  const { fromPaper: _fromPaper, ...before } = JSON.parse(writeSaved(book));
  expect(readSaved(JSON.stringify(before), codes)).toEqual({ ...book, fromPaper: new Set() });
  expect(JSON.parse(writeSaved({ ...book, fromPaper: new Set() }))).toEqual(before);
});

test('anything else is none, and is refused without an exception', () => {
  const whole = JSON.parse(writeSaved(book));
  const changed = [
    { ...whole, gradebook: 2 },
    { ...whole, link: 'a=1AAAA' },
    { ...whole, link: 7 },
    { ...whole, roster: 'no base64 at all!' },
    { ...whole, envelopes: 'one' },
    { ...whole, decided: [['K7-4MX', -1]] },
    { ...whole, decided: [['K7-4MX', 'somebody']] },
    { ...whole, fromPaper: [7] },
    { site: 'common-knowledge', events: [] },
  ];
  for (const each of changed) expect(readSaved(JSON.stringify(each), codes), JSON.stringify(each)).toBeUndefined();
  for (const text of ['', '{', 'null', '[]', writeSaved(book).slice(0, -1)])
    expect(readSaved(text, codes)).toBeUndefined();
  expect(isSavedGradebook('{"site":"common-knowledge","events":[]}')).toBe(false);
});
