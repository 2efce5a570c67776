import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignmentLimits } from '#classroom/assignment-schema.ts';
import { byteWriter } from '#classroom/link/bytes.ts';
import { framed } from '#classroom/link/frame.ts';
import codeList from '#quiz/revisions/codes.json' with { type: 'json' };
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import type { AssignableChapter } from '../../../src/layouts/assign/assignable.ts';
import { type Draft, draftFrom, itemsOf } from '../../../src/layouts/assign/draft.ts';
import { readDraft, writeDraft } from '../../../src/layouts/assign/draft-link.ts';
import { checks, revOf } from '../../classroom/real-bank.ts';

const codes = itemCodes(codeList);
const atRev = (item: string) => ({ item, rev: revOf(item) });
const chapters = checks.flatMap((ids, place): AssignableChapter[] => {
  const [slug] = ids[0]?.split('/') ?? [];
  if (slug === undefined) return [];
  const shown = { title: slug, href: `/${slug}/`, number: place, part: 1, partTitle: 'Part', minutes: 9 };
  return [{ slug, ...shown, check: ids.map(atRev) }];
});
const slugs = chapters.map(({ slug }) => slug);
const everyItem = chapters.flatMap(({ check }) => check);
const usual = draftFrom({ title: 'One round', chapters: slugs.slice(0, 1), reads: true, drawn: [], show: 'each' });

const text = (maxLength: number) => fc.string({ maxLength, unit: 'binary' }).filter((each) => each.isWellFormed());
const anyDraft: fc.Arbitrary<Draft> = fc
  .record({
    title: text(assignmentLimits.title),
    note: text(assignmentLimits.note),
    from: text(assignmentLimits.from),
    group: text(assignmentLimits.group),
    tries: fc.integer({ min: 0, max: 3 }),
    show: fc.constantFrom('each', 'end'),
    numbers: fc.constantFrom('each', 'same'),
    sure: fc.boolean(),
    hand: fc.constantFrom('file', 'text', 'code'),
    who: fc.constantFrom('name', 'number'),
    story: fc.boolean(),
    titled: fc.boolean(),
    reads: fc.boolean(),
    sealed: fc.boolean(),
    chapters: fc.subarray(slugs),
    questions: fc.constantFrom('checks', 'drawn', 'hand'),
    asked: fc.subarray(everyItem, { maxLength: 60 }),
    pass: fc.constantFrom(null, 1, 100),
    by: fc.constantFrom('', '2026-12-03'),
  })
  .map(({ asked, ...draft }) => ({
    ...(draft as Omit<Draft, 'drawn' | 'picked'>),
    drawn: draft.questions === 'drawn' ? asked : [],
    picked: draft.questions === 'hand' ? asked : [],
  }));

describe('a draft in the page’s address', () => {
  test('comes back as it was written, under its id, in letters that stand in any address', () => {
    fc.assert(
      fc.property(anyDraft, (draft) => {
        const fragment = writeDraft(draft, 'k3x9q2ab', chapters, codes);
        expect(fragment).toMatch(/^d=1[\w-]+$/);
        expect(readDraft(`#${fragment}`, chapters, codes)).toEqual({ ok: true, id: 'k3x9q2ab', draft });
      }),
      { numRuns: 200 },
    );
  });

  test('carries of questions those that are asked as it stands, and no pass mark or day that is none', () => {
    const [first, second] = everyItem;
    if (!first || !second) throw new Error('no questions');
    const draft: Draft = {
      ...usual,
      questions: 'hand',
      picked: [second, first],
      drawn: [first],
      pass: 101,
      by: '2026',
    };
    const reading = readDraft(writeDraft(draft, 'k3x9q2ab', chapters, codes), chapters, codes);
    if (!reading.ok) throw new Error(reading.problem);
    expect(itemsOf(reading.draft, chapters)).toEqual([second, first]);
    expect(reading.draft).toMatchObject({ drawn: [], pass: null, by: '' });
  });

  test('cut, changed, of another sort, or with what only a newer version knows, it is refused with the reason', () => {
    const fragment = writeDraft({ ...usual, group: '10B' }, 'k3x9q2ab', chapters, codes);
    const problemOf = (address: string, known = chapters) => {
      const reading = readDraft(address, known, codes);
      return reading.ok ? undefined : reading.problem;
    };
    expect(problemOf(fragment)).toBeUndefined();
    expect(problemOf(fragment.slice(0, -6))).toBe('cut');
    expect(problemOf('d=')).toBe('cut');
    const at = fragment.length - 8;
    expect(problemOf(`${fragment.slice(0, at)}${fragment[at] === 'A' ? 'B' : 'A'}${fragment.slice(at + 1)}`)).toBe(
      'damaged',
    );
    expect(problemOf(fragment.replace('d=', 'a='))).toBe('damaged');
    expect(problemOf(fragment, chapters.slice(1))).toBe('newer');
    const fourthWay = byteWriter();
    fourthWay.whole(8 * 3);
    fourthWay.text('');
    expect(problemOf(framed('d', fourthWay.bytes()))).toMatch(/newer|damaged/);
  });

  test('whatever stands there, reading it never throws', () => {
    const fragment = writeDraft({ ...usual, group: '10B' }, 'k3x9q2ab', chapters, codes);
    const mutated = fc
      .tuple(fc.nat(fragment.length), fc.string(), fc.nat(9))
      .map(([at, put, gone]) => fragment.slice(0, at) + put + fragment.slice(at + gone));
    const sound = fc.uint8Array({ maxLength: 60 }).map((bytes) => framed('d', bytes));
    fc.assert(
      fc.property(fc.oneof(mutated, sound, fc.string()), (address) => {
        expect(typeof readDraft(address, chapters, codes).ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });
});
