import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldAssignments } from '#progress/assignments.ts';
import { superfluous } from '#progress/compact.ts';
import type { ProgressEvent } from '#progress/event.ts';
import { foldProgress } from '#progress/fold.ts';
import { memoryLog } from '#progress/memory-log.ts';
import { trialsOf } from '#progress/trials.ts';
import { anyEvent } from '../support/events.ts';

const now = 5e12;
const names = fc.constantFrom('a', 'b');
/** Few names, so that events bear on each other. */
const events = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 40 }).chain((all) =>
  fc.array(names, { minLength: 3 * all.length, maxLength: 3 * all.length }).map((few) =>
    all.map((event, place) => {
      const sitting = all.find(({ type }) => type === 'began')?.id ?? 'none';
      const [one, two, three] = few.slice(3 * place);
      return {
        ...event,
        ...('item' in event && { item: one }),
        ...('chapter' in event && { chapter: one }),
        ...('section' in event && { section: two }),
        ...('setting' in event && { setting: one }),
        ...('assignment' in event && { assignment: one }),
        ...('context' in event && {
          context: three === 'a' ? `assignment/${two}` : two === 'a' ? 'review' : `sitting/${sitting}`,
        }),
      } as ProgressEvent;
    }),
  ),
);

/** Events in the order of the log. */
async function inOrder(all: readonly ProgressEvent[]): Promise<readonly ProgressEvent[]> {
  const log = memoryLog();
  await log.merge(all);
  return log.events();
}

describe('compaction', () => {
  test('loses nothing that any projection shows, whatever another device adds later', async () => {
    await fc.assert(
      fc.asyncProperty(events, events, async (own, others) => {
        const sorted = await inOrder(own);
        const drop = new Set(superfluous(sorted));
        const kept = sorted.filter(({ id }) => !drop.has(id));
        const fresh = others.filter(({ id }) => !own.some((event) => event.id === id));
        const [whole, compact] = [await inOrder([...sorted, ...fresh]), await inOrder([...kept, ...fresh])];
        // the last time a section was reached decides the place; when it was first reached shows nowhere
        expect(foldProgress(compact)).toEqual(foldProgress(whole));
        expect(foldAssignments(compact)).toEqual(foldAssignments(whole));
        expect(trialsOf(compact, now)).toEqual(trialsOf(whole, now));
      }),
      { numRuns: 2000 },
    );
  });

  test('drops marks that were replaced and keeps every answer', () => {
    const event = (id: string, at: number, rest: object) => ({ id, at, n: 0, v: 4, ...rest }) as ProgressEvent;
    const marked = { type: 'marked', item: 'a/b', rev: 1, seed: 0, response: '1' };
    const answered = { type: 'answered', item: 'a/b', rev: 1, seed: 0, response: '1', score: 0 };
    const all = [
      event('mark1', 1, marked),
      event('mark2', 2, marked),
      event('answer1', 3, answered),
      event('answer2', 4, answered),
      event('mark3', 5, marked),
    ];
    expect(superfluous(all).toSorted()).toEqual(['mark1', 'mark2']);
  });
});
