import { describe, expect, test } from 'vitest';
import type { Assignment } from '#classroom/assignment.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { numberStill } from '#classroom/hand-in/number-still.ts';
import { readPlace, writePlace } from '#classroom/hand-in/place.ts';
import { placeRecords } from '#classroom/hand-in/place-records.ts';
import { receiptOf } from '#classroom/hand-in/receipt-of.ts';
import { rightAtFirst } from '#classroom/hand-in/right-at-first.ts';
import { packReceipt } from '#classroom/receipt/pack-receipt.ts';
import { unpackReceipt } from '#classroom/receipt/unpack-receipt.ts';
import { canNow } from '#layouts/do/can-now.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { type AssignmentState, foldAssignments } from '#progress/assignments.ts';
import type { Happening, ProgressEvent } from '#progress/event.ts';
import { foldProgress } from '#progress/fold.ts';
import { soundEvent } from '#progress/sound-event.ts';
import type { BankItem } from '#quiz/bank.ts';
import { mutate } from '../../support/mutate.ts';
import { answerTo } from '../learners.ts';
import { checks, codes, questionOf, revOf } from '../real-bank.ts';

const random = mulberry32(5);
const ids = (checks[0] as readonly string[]).slice(0, 3);
const [one = '', two = '', three = ''] = ids;
const chapter = one.slice(0, one.indexOf('/'));
const items = ids.map((item) => ({ item, rev: revOf(item) }));
const assignment: Assignment = { ...assignmentDefaults, id: 'half-hour', read: [chapter], items };
const context = `assignment/${assignment.id}`;
const asked = items.map((item) => ({ ...item, seed: 41 }));
const response = (item: string, isRight: boolean, seed = 41) => {
  const question = questionOf({ item, rev: revOf(item), seed });
  return question ? answerTo(question, isRight, random) : '';
};

/** Records in the order in which they are given, a minute apart. */
const log = (...events: readonly object[]) =>
  events.map((event, n) => ({ id: `abcdefgh${n}`, at: 60_000 * (1000 + n), n, v: 4, ...event })) as ProgressEvent[];
const opened = { type: 'assigned', assignment: assignment.id, link: '1abcd', seed: 41 };
const answered = (item: string, isRight: boolean, more: object = {}) => ({
  ...{ type: 'answered', item, rev: revOf(item), seed: 41, context },
  ...{ response: response(item, isRight), score: isRight ? 1 : 0, took: 12_400, sure: 0.65, ...more },
});
const stateOf = (events: readonly ProgressEvent[]) => foldAssignments(events).get(assignment.id) as AssignmentState;
const receiptFor = (events: readonly ProgressEvent[], name = ' Amira ') =>
  receiptOf({
    ...{ assignment, asked, name, number: 'K7-4MX', now: 60_000 * 2000 + 5 },
    ...{ state: stateOf(events), guesses: foldProgress(events).guesses },
  });

describe('a receipt', () => {
  test('holds the first and the last try of each question, whole seconds, how sure the learner was, and nothing for one that is open', () => {
    const wrong = answered(one, false);
    const right = answered(one, true, { took: 30_600, sure: undefined });
    const receipt = receiptFor(log(opened, wrong, answered(one, false, { took: 1 }), right, answered(two, true)));
    expect(receipt).toMatchObject({ number: 'K7-4MX', assignment: 'half-hour', name: 'Amira', began: 1000, at: 2000 });
    expect(receipt.answers).toEqual([
      {
        ...{ item: one, rev: revOf(one), seed: 41, count: 3 },
        first: { response: wrong.response, took: 12, sure: 0.65 },
        last: { response: right.response, took: 31, sure: undefined },
      },
      { ...asked[1], first: expect.objectContaining({ took: 12 }), last: undefined, count: 1 },
      { ...asked[2], first: undefined, last: undefined, count: 0 },
    ]);
  });

  test('holds guesses in the figures of its chapters and no others, nothing answered elsewhere, and no score', () => {
    const receipt = receiptFor(
      log(
        opened,
        { type: 'guessed', figure: `${chapter}/first`, answer: 'safe' },
        { type: 'guessed', figure: `${chapter}-more/first`, answer: 'safe' },
        { ...answered(one, true), context: undefined },
        { ...answered(two, true), context: 'assignment/other' },
      ),
    );
    expect(receipt.guesses).toEqual([{ figure: `${chapter}/first`, answer: 'safe' }]);
    expect(receipt.answers.map(({ count }) => count)).toEqual([0, 0, 0]);
    expect(JSON.stringify(receipt)).not.toContain('score');
  });

  test('keeps to the numbers and the revision that a question was answered in first', () => {
    const events = log(
      opened,
      answered(one, true, { rev: revOf(one) + 1 }),
      answered(one, false, { seed: 7 }),
      answered(one, true),
    );
    expect(receiptFor(events).answers[0]).toMatchObject({ seed: 7, count: 1, rev: revOf(one) });
  });

  test('of a ready-made assignment, whose name has a hyphen, can be packed and read', () => {
    const receipt = receiptFor(log(opened, answered(one, true)));
    const read = unpackReceipt(packReceipt(receipt, codes, questionOf), codes, questionOf);
    expect(read).toEqual({ ok: true, receipt });
  });
});

describe('right at the first try', () => {
  const { answers } = receiptFor(log(opened, answered(one, true), answered(two, true), answered(three, false)));
  const later = { rev: revOf(one) + 1 };

  test.each<[string, number, readonly object[]]>([
    ['counts first tries alone', 1, [answered(one, true), answered(two, false), answered(two, true)]],
    ['counts nothing that was answered in another revision', 0, [answered(one, true, later)]],
    ['is not spoilt by a try in another revision', 1, [answered(one, false, later), answered(one, true)]],
    [
      'counts as the receipt does, by the numbers of the first try',
      0,
      [answered(one, false), answered(one, true, { seed: 7 })],
    ],
    ['counts what is asked alone', 0, [{ ...answered(one, true), item: `${chapter}/other` }]],
  ])('%s', (_what, count, events) => {
    expect(rightAtFirst(answers, stateOf(log(opened, ...events)))).toBe(count);
  });
});

describe('what one can do now', () => {
  const objective = 'read-matrix';
  const bank = new Map([[one, { objective }]]) as unknown as ReadonlyMap<string, BankItem>;
  const known = { slug: chapter, title: '', href: '', minutes: 9, check: [], headings: {} };
  const able = (...events: readonly object[]) => {
    const all = log(opened, ...events);
    const chapters = [{ ...known, objectives: { [objective]: 'read a matrix' } }];
    return canNow(receiptFor(all).answers, stateOf(all), bank, chapters).map(({ text }) => text);
  };

  test('is what is right in the end, in the revision that is asked', () => {
    expect(able(answered(one, false))).toEqual([]);
    expect(able(answered(one, false), answered(one, true))).toEqual(['read a matrix']);
    expect(able(answered(one, false), answered(one, true, { rev: revOf(one) + 1 }))).toEqual([]);
  });
});

describe('the number', () => {
  const handed = { type: 'handed', assignment: assignment.id, receipt: 'K7-4MX' };
  test.each<[string, string | undefined, readonly object[]]>([
    ['stays while nothing changed', 'K7-4MX', [opened, answered(one, true), handed]],
    ['stays when something else is done', 'K7-4MX', [opened, handed, { type: 'reached', chapter, section: 'check' }]],
    [
      'stays when another assignment is answered',
      'K7-4MX',
      [opened, handed, { ...answered(one, true), context: 'assignment/other' }],
    ],
    ['is the last one', 'K7-4MY', [opened, handed, answered(one, true), { ...handed, receipt: 'K7-4MY' }]],
    ['is new after an answer', undefined, [opened, handed, answered(one, true)]],
    [
      'is new after a guess in a figure of its chapters',
      undefined,
      [opened, handed, { type: 'guessed', figure: `${chapter}/first`, answer: 'safe' }],
    ],
    ['is new where nothing was handed in', undefined, [opened, answered(one, true)]],
    ['is new where the log holds something that is none', undefined, [opened, { ...handed, receipt: 'nothing' }]],
  ])('%s', (_what, number, events) => {
    expect(numberStill(assignment, log(...events))).toBe(number);
  });
});

/** The log after a place has come to it, as records come into it. */
async function arrived(
  events: readonly ProgressEvent[],
  from: readonly ProgressEvent[],
  arrival: { isMarked?: boolean; isFinished?: boolean } = {},
) {
  const records = await placeRecords(receiptFor(from), {
    ...{ isMarked: false, isFinished: false, ...arrival },
    state: foldAssignments(events).get(assignment.id),
    score: async (_answered, given) => (given === response(one, true) ? 1 : 0),
  });
  const known = new Set(events.map(({ id }) => id));
  const come = records.filter(({ id }) => !known.has(id));
  const add = (happening: Happening, id: string, place: number) =>
    ({ ...happening, id, at: 60_000 * 3000, n: 100 + place, v: 4 }) as ProgressEvent;
  return {
    events: [...events, ...come.map(({ happening, id }, place) => add(happening, id, place))],
    come: come.length,
  };
}

describe('a place', () => {
  const there = log(opened, answered(one, false), answered(one, true, { took: 3000 }), answered(two, true));
  const here = log(opened);

  test('comes letter for letter, and anything else is refused with a reason', () => {
    const bytes = packReceipt(receiptFor(there), codes, questionOf);
    const written = writePlace({ bytes, isFinished: true });
    expect(written).toMatch(/^[\w-]+$/);
    expect(readPlace(written)).toEqual({ ok: true, place: { bytes, isFinished: true } });
    expect(readPlace(`2${written.slice(1)}`)).toEqual({ ok: false, problem: 'newer' });
    for (let round = 0; round < 3000; round++) {
      const wounded = mutate(written, random);
      if (wounded.slice(2) !== written.slice(2)) expect(readPlace(wounded).ok).toBe(false);
    }
  });

  test('brings first and last tries, scored again, and the question to go on at, in records that the log takes', async () => {
    const { events, come } = await arrived(here, there);
    expect(come).toBe(4);
    expect(stateOf(events).turned).toBe(three);
    const turned = log(opened, { type: 'turned', chapter, item: two, context });
    expect(stateOf((await arrived(turned, there)).events).turned).toBe(two);
    expect(events.map((event) => soundEvent({ ...event }))).toEqual(events);
    const receipt = receiptFor(events);
    expect(receipt.answers).toEqual(receiptFor(there).answers);
  });

  test('is taken over once, however often it comes, and not at all where it is from', async () => {
    const once = await arrived(here, there);
    expect((await arrived(once.events, there)).come).toBe(0);
    expect((await arrived(there, there)).come).toBe(0);
    // and back again with what was added meanwhile
    const more = [...once.events, ...log(answered(three, false, { id: 'somewhere', n: 200 }))];
    const back = await arrived(there, more);
    expect(back.come).toBe(1);
    expect(receiptFor(back.events).answers).toEqual(receiptFor(more).answers);
  });

  test('of a test that is not over brings what is marked, and leaves what is marked here', async () => {
    const marked = { type: 'marked', item: one, rev: revOf(one), seed: 41, response: 'mine', context };
    const { events } = await arrived(log(opened, marked), there, { isMarked: true });
    const state = stateOf(events);
    expect(state.tries.size).toBe(0);
    expect(state.items.get(one)).toMatchObject({ response: 'mine' });
    expect(state.items.get(two)).toMatchObject({ response: expect.stringMatching(/./), score: undefined });
    // and how sure it was, and the seconds that it took
    expect(state.items.get(two)).toMatchObject({ sure: 0.65, took: 12_000 });
    expect(events.map((event) => soundEvent({ ...event }))).toEqual(events);
    const over = await arrived(here, there, { isFinished: true });
    expect(stateOf(over.events).finished).toBeDefined();
  });
});
