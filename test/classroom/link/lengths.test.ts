import { describe, expect, test } from 'vitest';
import type { Assignment } from '#classroom/assignment.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { newPair } from '#classroom/keys/pair.ts';
import { lengthOf } from '#classroom/link/length-of.ts';
import { writeLink } from '#classroom/link/write-link.ts';
import { writeYourLink } from '#classroom/link/your-link.ts';
import { newAssignmentId } from '#classroom/new-assignment-id.ts';
import { pickItems } from '#classroom/pick/pick-items.ts';
import { preset } from '#classroom/pick/presets.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { shuffle } from '#model/random/shuffle.ts';
import { codes, course, part1 } from '../todays-course.ts';

const site = 'https://common-knowledge.example/en/do/#';
const { publicKey, privateKey } = await newPair();
const sealed = (assignment: Assignment): Assignment => ({
  ...assignment,
  id: newAssignmentId(),
  from: 'Ms Lind',
  group: '10B',
  key: publicKey,
});

const { chapters, questions } = course;
const slugs = ['one-round', 'usb', 'oversight'];
const byHand = shuffle(questions, mulberry32(40))
  .slice(0, 40)
  .map(({ id }) => id);
const assignments: readonly (readonly [string, number, Assignment])[] = [
  ['a preset', 204, sealed(preset('half-hour', { course, test: part1, title: 'Half an hour' }))],
  ['a test of twelve', 204, sealed(preset('test-12', { course, test: part1, title: 'A test of 12' }))],
  [
    'three chapters with a note and everything set',
    337,
    sealed({
      ...assignmentDefaults,
      id: '',
      title: 'A race, a plug and an inspector',
      note: 'Bring one number that surprised you.',
      read: slugs,
      items: pickItems({ by: 'checks' }, slugs, course),
      tries: 1,
      show: 'end',
      numbers: 'same',
      sure: false,
      pass: 60,
      by: '2026-12-03',
      hand: 'text',
      who: 'number',
      story: true,
    }),
  ],
  [
    'forty questions by hand from all chapters',
    565,
    sealed({
      ...assignmentDefaults,
      id: '',
      title: 'Forty questions',
      note: 'Bring one number that surprised you.',
      read: chapters.map(({ slug }) => slug),
      items: pickItems({ by: 'hand', ids: byHand }, [], course),
    }),
  ],
];

describe('the whole address of a sealed assignment', () => {
  test.each(assignments)('of %s has at most %i characters', (_what, most, assignment) => {
    const { length, tooLong } = lengthOf(site + writeLink(assignment, codes));
    expect(length).toBeLessThanOrEqual(most);
    expect(tooLong).toBe(false);
    expect(writeYourLink({ assignment, privateKey }, codes).length).toBeLessThan(most + 60);
  });
});
