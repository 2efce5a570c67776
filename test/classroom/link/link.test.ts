import fc from 'fast-check';
import { deflateSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Assignment } from '#classroom/assignment.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { toBase64url } from '#classroom/base64url.ts';
import { checksum } from '#classroom/link/checksum.ts';
import { lengthOf } from '#classroom/link/length-of.ts';
import { readLink } from '#classroom/link/read-link.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { readYourLink, writeYourLink } from '#classroom/link/your-link.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import chapters from '../../../src/classroom/link/chapters.json' with { type: 'json' };
import { contentData } from '../../support/content.ts';
import { mutations } from '../../support/endurance.ts';
import { mutate } from '../../support/mutate.ts';
import { anyAssignment } from '../any-assignment.ts';
import { codeList, codes } from '../todays-course.ts';

const plain: Assignment = {
  ...assignmentDefaults,
  id: 'k3x9q2ab',
  title: 'One round',
  note: 'Bring one number that surprised you.',
  from: 'Ms Lind',
  group: '10B',
  read: ['one-round'],
  items: [0, 1, 2, 3, 4, 5, 6].flatMap((code) => codes.itemOf(code) ?? []),
  key: Uint8Array.of(2, ...Array.from({ length: 32 }, (_each, place) => (place * 151 + 7) % 256)),
};
const privateKey = Uint8Array.from({ length: 32 }, (_each, place) => (place * 91 + 3) % 256);
const link = writeLink(plain, codes);

/** A fragment with a checksum that fits, whatever is in it. */
const sealedUp = (bytes: readonly number[], version = '1', sort = 'a') => {
  const body = toBase64url(deflateSync(Uint8Array.from(bytes)));
  return `${sort}=${version}${checksum(sort + version + body)}${body}`;
};
const named = [1, 1, 97];

describe('a class’s link', () => {
  test('is read as the assignment it was written from', () => {
    fc.assert(
      fc.property(anyAssignment, (assignment) => {
        const written = writeLink(assignment, codes);
        expect(written).toMatch(/^a=[\w-]+$/);
        expect(readLink(written, codes)).toEqual({ ok: true, assignment });
      }),
      { numRuns: 500 },
    );
  });

  test('says nothing of what is as usual', () => {
    const least = { ...assignmentDefaults, id: 'a' };
    expect(writeLink(least, codes)).toBe(sealedUp(named));
    expect(readLink(sealedUp(named), codes)).toEqual({ ok: true, assignment: least });
  });

  test.each([
    ['as a whole address', `https://school.test/course/en/do/#${link}`],
    ['without its letter', link.slice(2)],
    ['as the page has it', `#${link}`],
    ['broken over lines by a mail', `${link.slice(0, 40)}\r\n ${link.slice(40)}`],
    ['with the end of a sentence', `${link}.`],
    ['with its sign escaped', `https://school.test/en/do/#${link.replace('=', '%3D')}`],
    ['in angle brackets', `https://school.test/en/do/#${link}>`],
  ])('is read %s', (_how, text) => {
    expect(readLink(text, codes)).toEqual({ ok: true, assignment: plain });
  });

  test('is cut short wherever it ends early', () => {
    for (let length = 0; length < link.length; length++) {
      const short = link.slice(0, length);
      expect({ length, ...readLink(short, codes) }).toEqual({ length, ok: false, problem: 'cut' });
      expect(readLink(`https://school.test/en/do/#${short}`, codes)).toEqual({ ok: false, problem: 'cut' });
    }
  });

  test('is cut short wherever any other ends early', () => {
    fc.assert(
      fc.property(anyAssignment, fc.nat(), (assignment, at) => {
        const written = writeLink(assignment, codes);
        const short = written.slice(0, at % written.length);
        expect(readLink(short, codes)).toEqual({ ok: false, problem: 'cut' });
      }),
      { numRuns: 1000 },
    );
  });

  test('is damaged where one character is another one', () => {
    for (let place = 2; place < link.length; place++) {
      const wounded = `${link.slice(0, place)}${link[place] === 'A' ? 'B' : 'A'}${link.slice(place + 1)}`;
      expect(readLink(wounded, codes)).toMatchObject({ ok: false, problem: expect.stringMatching(/damaged|cut/) });
    }
  });

  test('never throws, and is never silently another one, whatever happens to it on its way', () => {
    const random = mulberry32(7);
    const links = fc
      .sample(anyAssignment, 50)
      .map((assignment) => ({ assignment, text: writeLink(assignment, codes) }));
    let refused = 0;
    for (let round = 0; round < mutations; round++) {
      const { assignment, text } = links[round % links.length] as (typeof links)[number];
      const reading = readLink(mutate(text, random), codes);
      if (reading.ok) expect(reading.assignment).toEqual(assignment);
      else refused++;
    }
    expect(refused).toBeGreaterThan(0.8 * mutations);
  });

  test('never throws at any text or bytes', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void readLink(text, codes)));
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        const reading = readLink(sealedUp([...bytes]), codes);
        // what is read is written the same way again, so that it says nothing that a page cannot say
        if (reading.ok) expect(readLink(writeLink(reading.assignment, codes), codes)).toEqual(reading);
      }),
      { numRuns: 5000 },
    );
  });

  test.each([
    ['a later version', sealedUp(named, '2')],
    ['a field that this one does not have', sealedUp([...named, 18, 1])],
    ['a chapter that is not on the list', sealedUp([...named, 6, 1, chapters.length])],
    ['a question without a code', sealedUp([...named, 7, 1, 0xa0, 0x1f])],
    ['a run that goes on past the last code', sealedUp([...named, 7, 1, 1, 0xff, 0xff, 0x03])],
    ['a way to hand in that this one does not know', sealedUp([...named, 14, 3])],
  ])('needs a newer version where it has %s', (_what, text) => {
    expect(readLink(text, codes)).toEqual({ ok: false, problem: 'newer' });
  });

  test('needs a newer version where its questions were written after this build', () => {
    const earlier = itemCodes(codeList.slice(0, 4));
    expect(readLink(link, earlier)).toEqual({ ok: false, problem: 'newer' });
  });

  test.each([
    ['nothing', sealedUp([])],
    ['a field twice', sealedUp([...named, ...named])],
    ['fields out of order', sealedUp([2, 1, 97, ...named])],
    ['a text that ends early', sealedUp([...named, 2, 9, 97])],
    ['a text that is none', sealedUp([...named, 2, 1, 0xff])],
    ['an id with a slash', sealedUp([1, 1, 47])],
    ['a title of 121 letters', sealedUp([...named, 2, 121, ...Array.from({ length: 121 }, () => 97)])],
    ['a chapter twice', sealedUp([...named, 6, 2, 0, 0])],
    ['more tries than there are', sealedUp([...named, 8, 10])],
    ['a pass mark of 101', sealedUp([...named, 12, 101])],
    ['a day in the far future', sealedUp([...named, 13, 0xff, 0xff, 0xff, 0xff, 0x0f])],
    ['a key that is none', sealedUp([...named, 16, ...Array.from({ length: 33 }, () => 9)])],
    ['a number without an end', sealedUp([...named, 8, ...Array.from({ length: 12 }, () => 0xff)])],
    ['a million bytes', sealedUp([...named, 2, ...Array.from({ length: 1_000_000 }, () => 97)])],
    ['another sort', sealedUp(named, '1', 'k')],
    ['the checksum of another sort', sealedUp(named, '1', 'k').replace('k=', 'a=')],
  ])('is damaged where it has %s', (_what, text) => {
    expect(readLink(text, codes)).toEqual({ ok: false, problem: 'damaged' });
  });

  test.each([
    ['a title that is too long', { title: 'a'.repeat(121) }],
    ['a note that is too long', { note: 'a'.repeat(501) }],
    ['an id of other letters', { id: 'A' }],
    ['a chapter without a place', { read: ['no-such-chapter'] }],
    ['a question without a code', { items: [{ item: 'one-round/once', rev: 999 }] }],
    ['a day that is none', { by: '2026-02-30' }],
    ['a key of another length', { key: new Uint8Array(32) }],
  ])('is not written for %s', (_what, change) => {
    expect(() => writeLink({ ...plain, ...change }, codes)).toThrow();
  });
});

describe('a teacher’s own link', () => {
  test('is read as the assignment and the key it was written from', () => {
    fc.assert(
      fc.property(anyAssignment, fc.uint8Array({ minLength: 32, maxLength: 32 }), (any, bytes) => {
        const yours = { assignment: { ...any, key: plain.key }, privateKey: Uint8Array.from(bytes) };
        const written = writeYourLink(yours, codes);
        expect(written).toMatch(/^k=[\w-]+$/);
        expect(readYourLink(written, codes)).toEqual({ ok: true, ...yours });
      }),
    );
  });

  test('is no class’s link, nor the other way round', () => {
    const yours = writeYourLink({ assignment: plain, privateKey }, codes);
    expect(readLink(yours, codes)).toEqual({ ok: false, problem: 'damaged' });
    expect(readLink(yours.slice(2), codes)).toEqual({ ok: false, problem: 'damaged' });
    expect(readLink(yours.replace('k=', 'a='), codes)).toEqual({ ok: false, problem: 'damaged' });
    expect(readYourLink(link, codes)).toEqual({ ok: false, problem: 'damaged' });
  });

  test('has its key in no form in the class’s link', () => {
    const yours = readYourLink(writeYourLink({ assignment: plain, privateKey }, codes), codes);
    expect(yours).toMatchObject({ ok: true, privateKey });
    expect(yours.ok && writeLink(yours.assignment, codes)).toBe(link);
  });

  test('is cut short wherever it ends early, and never throws', () => {
    const yours = writeYourLink({ assignment: plain, privateKey }, codes);
    for (let length = 0; length < yours.length; length++)
      expect(readYourLink(yours.slice(0, length), codes)).toEqual({ ok: false, problem: 'cut' });
    const random = mulberry32(11);
    for (let round = 0; round < mutations; round++) {
      const reading = readYourLink(mutate(yours, random), codes);
      if (reading.ok) expect(reading).toEqual({ ok: true, assignment: plain, privateKey });
    }
  });

  test('is not written where nothing is sealed, or the key is none, and not read without one', () => {
    expect(() => writeYourLink({ assignment: { ...plain, key: undefined }, privateKey }, codes)).toThrow();
    expect(() => writeYourLink({ assignment: plain, privateKey: privateKey.slice(1) }, codes)).toThrow();
    expect(readYourLink(sealedUp([...privateKey, ...named], '1', 'k'), codes)).toEqual({
      ok: false,
      problem: 'damaged',
    });
    expect(readYourLink(sealedUp([1, 2], '1', 'k'), codes)).toEqual({ ok: false, problem: 'damaged' });
  });
});

test('the checksum is CRC-24 of RFC 9580', () => {
  // the check value that catalogues give for it: 0x21cf02
  expect(checksum('123456789')).toBe(toBase64url(Uint8Array.of(0x21, 0xcf, 0x02)));
});

test('every chapter of the course has a place of its own for links', () => {
  const { parts } = contentData('en/course.yaml') as { parts: { entries: { slug: string }[] }[] };
  const slugs = parts.flatMap(({ entries }) => entries.map(({ slug }) => slug));
  expect(slugs.filter((slug) => !chapters.includes(slug))).toEqual([]);
  expect(new Set(chapters).size).toBe(chapters.length);
});

test('an address of 1,900 characters is still carried, a longer one may not be', () => {
  expect(lengthOf('a'.repeat(1900))).toEqual({ length: 1900, tooLong: false });
  expect(lengthOf('a'.repeat(1901))).toEqual({ length: 1901, tooLong: true });
});
