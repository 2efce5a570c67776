import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProgressEvent } from '#progress/event.ts';
import { readFile, writeFile } from '#progress/file.ts';
import { foldProgress } from '#progress/fold.ts';
import { memoryLog } from '#progress/memory-log.ts';
import { readRecord } from '#progress/read-record.ts';
import { anyEvent } from '../support/events.ts';

const events = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 30 });

const optional = new Set(['came', 'within', 'sure', 'took', 'limit', 'seed']);

describe('a record', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        expect(readRecord(event)).toEqual({ is: 'event', event });
      }),
    );
  });

  test('is damaged where a field is missing or of another type, and reading it never throws', () => {
    fc.assert(
      fc.property(anyEvent, fc.nat(), fc.anything(), (event, place, junk) => {
        const fields = Object.keys(event).filter((field) => !optional.has(field));
        const field = fields[place % fields.length] as string;
        const { [field]: _gone, ...rest } = event as unknown as Record<string, unknown>;
        expect(readRecord(rest).is).toBe('damaged');
        readRecord({ ...event, [field]: junk });
      }),
    );
    fc.assert(fc.property(fc.anything(), (anything) => void readRecord(anything)));
  });

  test('of a later version is told apart from a damaged one', () => {
    expect(readRecord({ v: 3, type: 'dreamt' })).toEqual({ is: 'newer' });
    expect(readRecord({ v: 2, type: 'dreamt' })).toEqual({ is: 'damaged' });
  });
});

describe('the log', () => {
  test('holds the union of what it was given, in one order, however it came', async () => {
    await fc.assert(
      fc.asyncProperty(events, fc.nat(), async (all, cut) => {
        const [x, y] = [memoryLog(), memoryLog()];
        const at = all.length ? cut % all.length : 0;
        await x.merge(all);
        await y.merge(all.slice(at));
        await y.merge(all.slice(0, at));
        await y.merge(all);
        expect(y.events()).toEqual(x.events());
        expect(y.events()).toHaveLength(all.length);
      }),
    );
  });

  test('keeps what the store refuses, and says so', async () => {
    const refused: ProgressEvent[] = [];
    const log = memoryLog((_error, failed) => refused.push(...failed));
    log.setStore({ put: () => Promise.reject(new Error('full')), clear: () => Promise.reject(new Error('locked')) });
    await log.add({ type: 'guessed', figure: 'matrix', answer: 'DD' });
    expect(log.events()).toHaveLength(1);
    expect(refused).toEqual(log.events());
    expect(await log.clear()).toBe(false);
    expect(log.events()).toHaveLength(1);
  });

  test('tells its listeners of every change until they stop listening', async () => {
    const log = memoryLog();
    let calls = 0;
    const stop = log.subscribe(() => calls++);
    await log.add({ type: 'turned', chapter: 'payoffs', item: 'payoffs/words' });
    stop();
    await log.add({ type: 'turned', chapter: 'payoffs', item: 'payoffs/switch' });
    expect(calls).toBe(1);
  });

  test('gives every record a name of its own', async () => {
    const log = memoryLog();
    for (let count = 0; count < 500; count++) await log.add({ type: 'cleared', item: 'x' });
    expect(new Set(log.events().map(({ id }) => id)).size).toBe(500);
  });
});

describe('progress', () => {
  const at = (time: number, event: Record<string, unknown>) =>
    ({ id: `id${time}`.padEnd(10, '0'), at: time, v: 2, ...event }) as unknown as ProgressEvent;

  test('remembers the last answer to an item, how often it was tried, and forgets it when it is set aside', () => {
    const answered = { type: 'answered', item: 'a/b', rev: 1, seed: 0, response: '2', score: 0 };
    const marked = { type: 'marked', item: 'a/b', rev: 1, seed: 1, response: '1' };
    const once = foldProgress([at(1, answered)]);
    expect(once.items.get('a/b')).toEqual({ rev: 1, seed: 0, response: '2', score: 0 });
    expect(once.tries.get('a/b')).toBe(1);
    const again = foldProgress([at(1, answered), at(2, { type: 'cleared', item: 'a/b' }), at(3, marked)]);
    expect(again.items.get('a/b')).toEqual({ rev: 1, seed: 1, response: '1', score: undefined });
    expect(again.tries.get('a/b')).toBe(1);
    expect(foldProgress([at(1, answered), at(2, { type: 'cleared', item: 'a/b' })]).items.size).toBe(0);
  });

  test('remembers the last place and every section reached', () => {
    const { places } = foldProgress([
      at(1, { type: 'reached', chapter: 'payoffs', section: 'one' }),
      at(2, { type: 'reached', chapter: 'payoffs', section: 'two' }),
    ]);
    expect(places.get('payoffs')).toEqual({ section: 'two', sections: new Set(['one', 'two']), at: 2 });
  });
});

describe('a progress file', () => {
  test('holds everything and gives it back', () => {
    fc.assert(
      fc.property(events, (all) => {
        expect(readFile(writeFile(all, new Date(0)))).toEqual({ ok: true, events: all, skipped: 0 });
      }),
    );
  });

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"site":"elsewhere","version":1,"events":[]}', 'not-ours'],
    ['{"site":"common-knowledge","version":3,"events":[]}', 'newer'],
    ['{"site":"common-knowledge","version":1,"events":{}}', 'not-ours'],
  ])('%s is refused as %s', (text, problem) => {
    expect(readFile(text)).toEqual({ ok: false, problem });
  });

  test('leaves damaged records out and counts them', () => {
    const text = '{"site":"common-knowledge","version":1,"events":[1,{"v":1},{"v":9}]}';
    expect(readFile(text)).toEqual({ ok: true, events: [], skipped: 3 });
  });

  test('cut anywhere is refused or read, and never throws', () => {
    fc.assert(
      fc.property(events, fc.nat(), fc.string(), (all, cut, junk) => {
        const text = writeFile(all, new Date(0));
        const at = cut % text.length;
        readFile(text.slice(0, at));
        readFile(text.slice(0, at) + junk + text.slice(at));
      }),
    );
  });
});
