import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AnsweredItem } from '#classroom/receipt.ts';
import { regrade } from '#classroom/regrade.ts';
import { forReaders, type ReaderQuestion } from '#quiz/for-readers.ts';
import { kinds } from '#quiz/kinds.ts';
import type { Measures } from '#quiz/measures.ts';
import type { KindName } from '#quiz/question.ts';
import { samples } from '../../src/gallery/samples.ts';
import { receiptOf } from './analysis/a-class.ts';

const names = Object.keys(kinds) as KindName[];
const questions = new Map<string, ReaderQuestion>(
  names.map((name) => [`x/${name}`, forReaders(`x/${name}`, samples[name].question)]),
);
const questionOf = ({ item }: { readonly item: string }) => questions.get(item);
const noMeasures = async () => undefined;
const answer = (name: string, response: string | undefined, last?: string): AnsweredItem => ({
  item: `x/${name}`,
  rev: 1,
  seed: 0,
  first: response === undefined ? undefined : { response, took: 12, sure: 0.9 },
  last: last === undefined ? undefined : { response: last, took: 3, sure: undefined },
  count: [response, last].filter((each) => each !== undefined).length,
});

afterEach(() => vi.restoreAllMocks());

describe('regrading', () => {
  test.each(names)('gives each %s the score that its kind gives it, from what was answered alone', async (name) => {
    for (const [response, score, measures] of samples[name].scores) {
      const receipt = receiptOf('Amira', [answer(name, response)]);
      const [marked] = await regrade([receipt], questionOf, async () => measures);
      expect(marked?.receipt).toBe(receipt);
      expect(marked?.answers[0]?.first, response).toBeCloseTo(score, 12);
      expect(marked?.answers[0]).toMatchObject({ item: `x/${name}`, isAnswered: true, sure: 0.9, took: 12 });
      expect((marked?.answers[0]?.wrong.length ?? 0) > 0).toBe(score < 1);
    }
  });

  test('tells the first try from the last, and takes what is wrong from the first', async () => {
    const [marked] = await regrade([receiptOf('Ben', [answer('one-choice', 'b', 'a')])], questionOf, noMeasures);
    expect(marked?.answers[0]).toMatchObject({ first: 0, last: 1, given: 'b', wrong: [{ id: 'b' }], sure: 0.9 });
    const [once] = await regrade([receiptOf('Ben', [answer('one-choice', 'b')])], questionOf, noMeasures);
    expect(once?.answers[0]).toMatchObject({ first: 0, last: 0 });
  });

  test('has no score for what was not answered, is no response, or has no question', async () => {
    const absurd = names.flatMap((name) => samples[name].absurd.map((response) => answer(name, response)));
    const answers = [answer('one-choice', undefined), answer('gone', 'a'), answer('several', 'a', '"'), ...absurd];
    const [marked] = await regrade([receiptOf('Chen', answers)], questionOf, noMeasures);
    const [open, gone, several, ...rest] = marked?.answers ?? [];
    expect(open).toMatchObject({ isAnswered: false, first: undefined, last: undefined, wrong: [], sure: undefined });
    expect(gone).toMatchObject({ isAnswered: true, first: undefined, last: undefined, wrong: [] });
    expect(several).toMatchObject({ isAnswered: true, first: 0.5, last: undefined });
    expect(rest).toHaveLength(absurd.length);
    for (const each of rest)
      expect(each).toMatchObject({ isAnswered: true, first: undefined, given: undefined, wrong: [] });
  });

  test('has no score for a figure whose measures are not to be had, whatever the reason', async () => {
    const answers = [answer('set-widget', 'x')];
    const failing: readonly (() => Promise<Measures | undefined>)[] = [
      noMeasures,
      () => Promise.reject(new Error('no such widget')),
      () => {
        throw new RangeError('no such state');
      },
      async () => ({ other: 1 }),
    ];
    for (const measuresOf of failing) {
      const [marked] = await regrade([receiptOf('Dana', answers)], questionOf, measuresOf);
      expect(marked?.answers[0]).toMatchObject({ isAnswered: true, first: undefined, wrong: [] });
    }
  });

  test('measures a figure once for each response, however many give it', async () => {
    const measuresOf = vi.fn(async () => ({ better: 'C', pulled: 1, levers: 1 }));
    const receipts = Array.from({ length: 50 }, (_each, place) =>
      receiptOf(`L${place}`, [answer('set-widget', `p:${place % 3}`, 'p:9'), answer('one-choice', 'a')]),
    );
    const fresh = ({ item }: { readonly item: string }) => {
      const question = questions.get(item);
      return question && { ...question };
    };
    const marked = await regrade(receipts, fresh, measuresOf);
    expect(measuresOf).toHaveBeenCalledTimes(4);
    expect(marked.every(({ answers }) => answers[0]?.first === 1)).toBe(true);
  });

  test('keeps what is wrong with a response once, however many give it', async () => {
    const receipts = ['Eli', 'Flo'].map((name) => receiptOf(name, [answer('several', 'a,c')]));
    const [eli, flo] = await regrade(receipts, questionOf, noMeasures);
    expect(eli?.answers[0]?.wrong).toHaveLength(2);
    expect(flo?.answers[0]?.wrong).toBe(eli?.answers[0]?.wrong);
  });

  test('gives other tasks their turn, reports how far it is, and ends at the whole', async () => {
    let now = 0;
    // every look at the clock takes a millisecond
    vi.spyOn(performance, 'now').mockImplementation(() => now++);
    const turns = vi.spyOn(globalThis, 'setTimeout');
    const receipts = Array.from({ length: 100 }, (_each, place) => receiptOf(`L${place}`, [answer('one-choice', 'b')]));
    const shares: number[] = [];
    await regrade(receipts, questionOf, noMeasures, { onProgress: (share) => shares.push(share) }, 10);
    expect(turns.mock.calls.length).toBeGreaterThanOrEqual(8);
    expect(shares).toEqual(shares.toSorted((x, y) => x - y));
    expect(shares.length).toBe(turns.mock.calls.length + 1);
    expect(shares.at(-1)).toBe(1);
  });

  test('can be called off, before and meanwhile', async () => {
    const receipts = Array.from({ length: 100 }, (_each, place) => receiptOf(`L${place}`, [answer('one-choice', 'b')]));
    await expect(regrade(receipts, questionOf, noMeasures, { signal: AbortSignal.abort() })).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now++);
    const calling = new AbortController();
    let asked = 0;
    const counting = (each: { readonly item: string }) => {
      asked++;
      return questionOf(each);
    };
    const watch = { signal: calling.signal, onProgress: () => calling.abort() };
    await expect(regrade(receipts, counting, noMeasures, watch, 10)).rejects.toThrow(
      expect.objectContaining({ name: 'AbortError' }),
    );
    expect(asked).toBeLessThan(50);
  });

  test('makes nothing of nothing', async () => {
    expect(await regrade([], questionOf, noMeasures)).toEqual([]);
  });
});
