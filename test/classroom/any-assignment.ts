import fc from 'fast-check';
import type { Assignment } from '#classroom/assignment.ts';
import { assignmentLimits } from '#classroom/assignment-schema.ts';
import { itemCodes } from '#quiz/revisions/item-codes.ts';
import chapters from '../../src/classroom/link/chapters.json' with { type: 'json' };
import { codeList } from './todays-course.ts';

const text = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most }).filter((written) => written.length <= most);

const day = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,2}$/);

const items = fc
  .array(fc.record({ from: fc.nat(codeList.length - 1), count: fc.integer({ min: 1, max: 9 }) }), { maxLength: 12 })
  .map((runs) => {
    const { itemOf } = itemCodes(codeList);
    const places = runs.flatMap(({ from, count }) => Array.from({ length: count }, (_each, step) => from + step));
    return [...new Set(places)].flatMap((place) => itemOf(place) ?? []).slice(0, assignmentLimits.items);
  });

/** Any assignment that a page could make of today’s course. */
export const anyAssignment: fc.Arbitrary<Assignment> = fc.record({
  id: slug,
  title: text(assignmentLimits.title),
  note: text(assignmentLimits.note),
  from: text(assignmentLimits.from),
  group: text(assignmentLimits.group),
  read: fc.shuffledSubarray(chapters),
  items,
  tries: fc.integer({ min: 0, max: 9 }),
  show: fc.constantFrom('each', 'end'),
  numbers: fc.constantFrom('each', 'same'),
  sure: fc.boolean(),
  pass: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
  by: fc.option(day, { nil: undefined }),
  hand: fc.constantFrom('file', 'text', 'code'),
  who: fc.constantFrom('name', 'number'),
  key: fc.option(
    fc
      .tuple(fc.constantFrom(2, 3), fc.uint8Array({ minLength: 32, maxLength: 32 }))
      .map(([sign, x]) => Uint8Array.of(sign, ...x)),
    { nil: undefined },
  ),
  story: fc.boolean(),
});
