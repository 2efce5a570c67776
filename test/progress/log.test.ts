import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { ProgressEvent } from '#progress/event.ts';
import { fileParts } from '#progress/file.ts';
import { foldProgress } from '#progress/fold.ts';
import { memoryLog } from '#progress/memory-log.ts';
import { settlingId } from '#progress/new-event.ts';
import { readFile } from '#progress/read-file.ts';
import { readRecord, type StoredRecord } from '#progress/read-record.ts';
import { trialsOf } from '#progress/trials.ts';
import { anyEvent } from '../support/events.ts';
import { reviewOf } from '../support/review-of.ts';
import { readLines } from './read-lines.ts';

const events = fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 30 });

const optional = new Set(['came', 'context', 'build', 'sure', 'took', 'limit', 'seed', 'day']);

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

  test.each([
    ['a later version', { id: 'dreamt12', v: 5, type: 'answered', item: 7 }],
    ['a type that is not known yet', { id: 'dreamt12', v: 4, type: 'dreamt', of: { sheep: [1] } }],
    ['such a type in an earlier version', { id: 'dreamt12', v: 2, type: 'dreamt' }],
  ])('of %s is a newer one, and kept untouched', (_what, record) => {
    expect(readRecord(record)).toEqual({ is: 'newer', record });
  });

  test.each([
    [{ v: 4, type: 'dreamt' }],
    [{ id: '__proto__', v: 4, type: 'dreamt' }],
    [{ id: 'dreamt12', v: 'new', type: 'dreamt' }],
    [{ id: 'dreamt12', v: 4, type: 'answered' }],
  ])('%j is damaged', (record) => {
    expect(readRecord(record)).toEqual({ is: 'damaged' });
  });

  const common = { id: 'abcdefgh1', at: 1, n: 1, v: 4 };
  test.each([
    ['a figure named __proto__', { type: 'guessed', figure: '__proto__', answer: 'CC' }],
    ['a chapter that would end a selector', { type: 'reached', chapter: 'a"]b', section: 'one' }],
    ['a section with a space', { type: 'reached', chapter: 'payoffs', section: 'one two' }],
    ['a name of nothing', { type: 'turned', chapter: '', item: 'payoffs/words' }],
    ['a test with a question twice', { type: 'began', test: 'part-1', seed: 1, items: ['a/b', 'a/b'] }],
    ['a place that cannot be counted on from', { type: 'cleared', item: 'a/b', n: 2 ** 53 }],
  ])('with %s is damaged', (_what, event) => {
    expect(readRecord({ ...common, ...event })).toEqual({ is: 'damaged' });
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
    const refused: StoredRecord[] = [];
    const log = memoryLog((_error, failed) => refused.push(...failed));
    log.setStore({ put: () => Promise.reject(new Error('full')), clear: () => Promise.reject(new Error('locked')) });
    await log.add({ type: 'guessed', figure: 'payoffs/matrix', answer: 'DD' });
    expect(log.events()).toHaveLength(1);
    expect(refused).toEqual(log.events());
    expect(await log.clear()).toBe('none');
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

  test('goes on where one listener fails', async () => {
    const failures: unknown[] = [];
    vi.stubGlobal('reportError', (error: unknown) => failures.push(error));
    const log = memoryLog();
    let calls = 0;
    log.subscribe(() => {
      throw new Error('no');
    });
    log.subscribe(() => calls++);
    await log.add({ type: 'cleared', item: 'x' });
    vi.unstubAllGlobals();
    expect(calls).toBe(1);
    expect(failures).toHaveLength(1);
  });

  test('keeps records of a newer version, counts them, and gives them back as they came', async () => {
    const log = memoryLog();
    const dreamt = { id: 'dreamt12', v: 9, type: 'dreamt', of: ['sheep'] };
    expect(await log.merge([dreamt])).toBe(1);
    expect(await log.merge([dreamt])).toBe(0);
    expect(log.newer()).toEqual([dreamt]);
    expect(log.status().newer).toBe(1);
    expect(log.events()).toEqual([]);
  });

  test('adds a record with a given name once', async () => {
    const log = memoryLog();
    for (const _tab of [1, 2]) await log.add({ type: 'finished', sitting: 'abcdefgh1' }, settlingId('abcdefgh1', 12));
    expect(log.events()).toHaveLength(1);
  });

  test('stops an addition where it is told to, and keeps what it has', async () => {
    const all = Array.from({ length: 9000 }, (_each, number) => ({
      ...{ type: 'cleared' as const, item: 'a/b', at: 1, n: 1, v: 4 as const },
      id: `many${String(number).padStart(8, '0')}`,
    }));
    const log = memoryLog();
    const stop = new AbortController();
    const added = await log.merge(all, {
      signal: stop.signal,
      onProgress: (share) => {
        if (share > 0.4) stop.abort();
      },
    });
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(9000);
    expect(log.events()).toHaveLength(added);
    expect(await log.merge(all)).toBe(9000 - added);
  });

  test('says in every record which state of the content it was made with, where its page knows', async () => {
    const [known, unknown] = [memoryLog(undefined, 'b1'), memoryLog()];
    for (const log of [known, unknown]) await log.add({ type: 'cleared', item: 'a/b', context: 'assignment/a' });
    expect(known.events()[0]).toMatchObject({ build: 'b1', context: 'assignment/a' });
    expect(unknown.events()[0]).not.toHaveProperty('build');
  });

  test('gives every record a name of its own', async () => {
    const log = memoryLog();
    for (let count = 0; count < 500; count++) await log.add({ type: 'cleared', item: 'x' });
    expect(new Set(log.events().map(({ id }) => id)).size).toBe(500);
  });
});

describe('progress', () => {
  const at = (time: number, event: Record<string, unknown>) =>
    ({ id: `id${time}`.padEnd(10, '0'), at: time, n: 0, v: 4, ...event }) as unknown as ProgressEvent;

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

  test('counts what a sitting ended with, whatever mark comes late', () => {
    const asked = { item: 'a/b', rev: 1, seed: 0, context: 'sitting/sitting12' };
    const { sittings } = foldProgress([
      at(1, { type: 'began', test: 'part-1', seed: 1, items: ['a/b'], id: 'sitting12' }),
      at(2, { type: 'answered', ...asked, response: '1', score: 1 }),
      at(3, { type: 'marked', ...asked, response: '2' }),
    ]);
    expect(sittings.get('part-1')?.[0]?.items.get('a/b')).toMatchObject({ response: '1', score: 1 });
  });

  test('keeps apart what was answered in a chapter, in a sitting, in the review and in an assignment', () => {
    const answered = { type: 'answered', item: 'a/b', rev: 1, seed: 0, score: 0 };
    const { items, tries, sittings, turned } = foldProgress([
      at(1, { type: 'began', test: 'part-1', seed: 1, items: ['a/b'], id: 'sitting12' }),
      at(2, { ...answered, response: 'chapter' }),
      at(3, { ...answered, response: 'sitting', context: 'sitting/sitting12' }),
      at(4, { ...answered, response: 'review', context: 'review' }),
      at(5, { ...answered, response: 'assignment', context: 'assignment/sitting12' }),
      at(6, { type: 'cleared', item: 'a/b', context: 'review' }),
      at(7, { type: 'turned', chapter: 'a', item: 'a/b' }),
      at(8, { type: 'turned', chapter: 'a', item: 'a/c', context: 'assignment/sitting12' }),
    ]);
    expect(items.get('a/b')?.response).toBe('chapter');
    expect(tries.get('a/b')).toBe(1);
    expect(sittings.get('part-1')?.[0]?.items.get('a/b')?.response).toBe('sitting');
    expect(turned.get('a')).toBe('a/b');
  });

  test('is not frozen by a record that is dated ahead: what was done later counts, whatever the clock said', async () => {
    const log = memoryLog();
    const year = 365 * 86_400_000;
    vi.useFakeTimers();
    vi.setSystemTime(1_800_000_000_000 + year);
    await log.add({ type: 'answered', item: 'a/b', rev: 1, response: '2', score: 0 });
    await log.add({ type: 'preferred', setting: 'confidence', value: 'words' });
    await log.add({ type: 'began', test: 'part-1', seed: 1, items: ['a/b'] });
    vi.setSystemTime(1_800_000_000_000);
    await log.add({ type: 'cleared', item: 'a/b' });
    await log.add({ type: 'preferred', setting: 'confidence', value: 'off' });
    await log.add({ type: 'began', test: 'part-1', seed: 2, items: ['a/b'] });
    vi.useRealTimers();
    const { items, settings, sittings } = foldProgress(log.events());
    expect(items.has('a/b')).toBe(false);
    expect(settings.get('confidence')).toBe('off');
    expect(sittings.get('part-1')?.map(({ seed }) => seed)).toEqual([1, 2]);
  });

  test('a record of an earlier version that is dated ahead does not freeze its question either', async () => {
    const old = { type: 'answered', item: 'a/b', rev: 1, seed: 0, response: '2', score: 0 };
    const reading = readRecord({ ...old, id: 'abcdefgh1', at: 8.64e15, v: 2 });
    if (reading.is !== 'event') throw new Error(reading.is);
    const log = memoryLog();
    await log.merge([reading.event]);
    await log.add({ type: 'cleared', item: 'a/b' });
    expect(foldProgress(log.events()).items.has('a/b')).toBe(false);
  });

  test('a time more than a day ahead counts, for the review, as that of what was done next, or as now', () => {
    const now = 1_800_000_000_000;
    const day = 86_400_000;
    const missed = (time: number, n: number) => ({
      ...at(time, { type: 'answered', item: 'a/b', rev: 1, seed: 0, response: '2', score: 0 }),
      n,
    });
    const timesOf = (events: readonly ProgressEvent[]) => trialsOf(events, now).map((trial) => trial.at);
    expect(timesOf([missed(now + day, 1)])).toEqual([now + day]);
    expect(timesOf([missed(now + 2 * day, 1)])).toEqual([now]);
    expect(timesOf([missed(8.64e15, 1), missed(now - 3 * day, 2), missed(9e14, 3)])).toEqual([
      now - 3 * day,
      now - 3 * day,
      now,
    ]);
    const due = reviewOf(trialsOf([missed(8.64e15, 1)], now)).get('a/b')?.due ?? Number.NaN;
    expect(due).toBeGreaterThan(now);
    expect(due).toBeLessThan(now + 30 * day);
  });

  test('names the chapter that was read last at the end of the places, whatever the clock said', () => {
    const { places } = foldProgress([
      at(9, { type: 'reached', chapter: 'payoffs', section: 'one' }),
      at(5, { type: 'reached', chapter: 'crowd', section: 'one' }),
      at(1, { type: 'reached', chapter: 'payoffs', section: 'two' }),
    ]);
    expect([...places.keys()]).toEqual(['crowd', 'payoffs']);
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
  const written = (records: readonly StoredRecord[]) => [...fileParts(records, new Date(0))].join('');
  const newer = { id: 'dreamt12', v: 9, type: 'dreamt', of: ['sheep'] };

  test('is JSON, holds everything and gives it back, line by line and as a whole', () => {
    fc.assert(
      fc.property(events, (all) => {
        const text = written([...all, newer]);
        const whole = { ok: true, records: [...all, newer], newer: 1, skipped: 0 };
        expect(JSON.parse(text).events).toHaveLength(all.length + 1);
        expect(readLines(text)).toEqual(whole);
        expect(readLines(JSON.stringify(JSON.parse(text)))).toEqual(whole);
        expect(readLines(`${JSON.stringify(JSON.parse(text), undefined, 1)}\n`)).toEqual(whole);
        expect(readLines(JSON.stringify(JSON.parse(text), undefined, 2))).toEqual(whole);
      }),
    );
  });

  test('is read from a file in slices, with its progress, and can be stopped', async () => {
    const event = fc.sample(anyEvent, { numRuns: 1, seed: 1 })[0] as ProgressEvent;
    const all = Array.from({ length: 20_000 }, (_each, number) => ({
      ...event,
      id: `many${String(number).padStart(9, '0')}`,
    }));
    const file = new Blob([...fileParts(all, new Date(0))]);
    const shares: number[] = [];
    expect(await readFile(file, { onProgress: (share) => shares.push(share) })).toEqual({
      ok: true,
      records: all,
      newer: 0,
      skipped: 0,
    });
    expect(shares.length).toBeGreaterThan(0);
    const stop = new AbortController();
    const reading = readFile(file, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(reading).rejects.toThrow('aborted');
  });

  test('that is not laid out as ours is refused above 20 MB without being looked into', async () => {
    expect(await readFile(new Blob([' '.repeat(21_000_000)]))).toEqual({ ok: false, problem: 'too-large' });
    expect(await readFile(new Blob(['\n'.repeat(21_000_000)]))).toEqual({ ok: false, problem: 'too-large' });
  });

  test.each([
    ['', 'not-json'],
    ['{', 'not-json'],
    ['null', 'not-ours'],
    ['[]', 'not-ours'],
    ['{"site":"elsewhere","version":1,"events":[]}', 'not-ours'],
    ['{"site":"common-knowledge","version":4,"events":[]}', 'newer'],
    ['{"site":"common-knowledge","version":4,"events":[\n]}\n', 'newer'],
    ['{"site":"common-knowledge","version":3,"events":[\n', 'not-json'],
    ['{"site":"common-knowledge","version":1,"events":{}}', 'not-ours'],
  ])('%s is refused as %s', (text, problem) => {
    expect(readLines(text)).toEqual({ ok: false, problem });
  });

  test('leaves damaged records out and counts them', () => {
    const text = '{"site":"common-knowledge","version":1,"events":[1,{"v":1},{"v":9}]}';
    expect(readLines(text)).toEqual({ ok: true, records: [], newer: 0, skipped: 3 });
    expect(readLines(JSON.stringify(JSON.parse(text), undefined, 1))).toMatchObject({ ok: true, skipped: 3 });
  });

  test('cut anywhere is refused or read, and never throws', () => {
    fc.assert(
      fc.property(events, fc.nat(), fc.string(), (all, cut, junk) => {
        const text = written(all);
        const at = cut % text.length;
        expect(readLines(text.slice(0, Math.min(at, text.length - 2))).ok).toBe(false);
        readLines(text.slice(0, at) + junk + text.slice(at));
      }),
    );
  });
});
