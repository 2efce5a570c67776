import { describe, expect, test } from 'vitest';
import { foldAssignments } from '#progress/assignments.ts';
import type { ProgressEvent } from '#progress/event.ts';
import { foldProgress } from '#progress/fold.ts';

const context = 'assignment/k3x8';
const asked = { item: 'usb/which', rev: 1, seed: 7 };

/** Records in the order in which they are given. */
const log = (...events: readonly object[]) =>
  events.map((event, n) => ({ id: `abcdefgh${n}`, at: 1000 + n, n, v: 4, ...event })) as ProgressEvent[];
const assigned = { type: 'assigned', assignment: 'k3x8', link: '1abcd', seed: 7 };
const answer = (response: string, score: number) => ({ type: 'answered', ...asked, response, score, context });

describe('an assignment', () => {
  test('holds every try, the first of them first, and what stands now', () => {
    const events = log(
      assigned,
      { type: 'marked', ...asked, response: 'many', context },
      answer('many', 0),
      { type: 'marked', ...asked, response: '', context },
      answer('few', 1),
    );
    const state = foldAssignments(events).get('k3x8');
    expect(state?.tries.get('usb/which')?.map(({ response }) => response)).toEqual(['many', 'few']);
    expect(state?.items.get('usb/which')).toMatchObject({ response: 'few', score: 1 });
  });

  test('is apart from the chapter’s own check, from other assignments and from what was never opened', () => {
    const events = log(
      assigned,
      { ...assigned, assignment: 'other' },
      answer('many', 0),
      { ...answer('few', 1), context: undefined },
      { ...answer('few', 1), context: 'assignment/unopened' },
      { type: 'cleared', item: 'usb/which' },
    );
    const all = foldAssignments(events);
    expect([...all.keys()]).toEqual(['k3x8', 'other']);
    expect(all.get('k3x8')?.tries.get('usb/which')).toHaveLength(1);
    expect(all.get('other')?.tries.size).toBe(0);
    // and the check knows nothing of it
    expect(foldProgress(events).items.size).toBe(0);
    expect(foldProgress(events).tries.get('usb/which')).toBe(1);
  });

  test('keeps the numbers that it was opened with first, and the link that came last', () => {
    const events = log(assigned, answer('many', 0), { ...assigned, link: '1efgh', seed: 9 });
    expect(foldAssignments(events).get('k3x8')).toMatchObject({ seed: 7, link: '1efgh', at: 1000 });
    expect(foldAssignments(events).get('k3x8')?.tries.size).toBe(1);
  });

  test('knows where the learner was, and what was handed in', () => {
    const events = log(
      assigned,
      { type: 'turned', chapter: 'usb', item: 'usb/bring-back', context },
      { type: 'turned', chapter: 'usb', item: 'usb/which' },
      { type: 'handed', assignment: 'k3x8', receipt: 'K7-4MX' },
      { type: 'handed', assignment: 'unopened', receipt: 'K7-4MY' },
    );
    expect(foldAssignments(events).get('k3x8')).toMatchObject({
      turned: 'usb/bring-back',
      handed: [{ receipt: 'K7-4MX', at: 1003 }],
    });
  });

  test('is finished once, and by its own name alone', () => {
    const end = (sitting: string) => ({ type: 'finished', sitting });
    const events = log(assigned, end('k3x8'), end('assignment/other'), end(context), end(context));
    expect(foldAssignments(events.slice(0, 3)).get('k3x8')?.finished).toBeUndefined();
    expect(foldAssignments(events).get('k3x8')?.finished).toBe(1003);
  });

  test('can be set aside question by question, its tries staying', () => {
    const events = log(assigned, answer('many', 0), { type: 'cleared', item: 'usb/which', context });
    const state = foldAssignments(events).get('k3x8');
    expect(state?.items.size).toBe(0);
    expect(state?.tries.get('usb/which')).toHaveLength(1);
  });
});
