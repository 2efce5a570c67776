import fc from 'fast-check';
import { Rating } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { dueAt, loadAhead, ratingOf } from '#quiz/review.ts';
import type { Trial } from '#quiz/trial.ts';
import { reviewOf } from '../support/review-of.ts';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1, 12);
const trial = (at: number, rest: Partial<Trial> = {}): Trial => ({ item: 'a/b', at, score: 1, recall: false, ...rest });
const anyTrial: fc.Arbitrary<Trial> = fc.record({
  item: fc.constantFrom('a/a', 'a/b', 'b/c'),
  at: fc.integer({ min: start, max: start + 400 * day }),
  score: fc.constantFrom(0, 0.5, 1),
  sure: fc.constantFrom(undefined, 0.35, 0.65, 0.9, 1),
  took: fc.constantFrom(undefined, 2000, 60_000),
  recall: fc.boolean(),
});

describe('a trial is rated', () => {
  test.each([
    ['wrong', { score: 0 }, Rating.Again],
    ['less than half right', { score: 0.4 }, Rating.Again],
    ['half right', { score: 0.5 }, Rating.Hard],
    ['right', {}, Rating.Good],
    ['right, but a guess', { sure: 0.35 }, Rating.Hard],
    ['right and sure', { sure: 0.9, took: 60_000 }, Rating.Good],
    ['right, sure and quick', { sure: 0.9, took: 4000 }, Rating.Easy],
    ['recalled', { recall: true }, Rating.Good],
    ['not recalled', { recall: true, score: 0 }, Rating.Again],
  ] as const)('%s', (_what, rest, rating) => {
    expect(ratingOf(trial(start, rest))).toBe(rating);
  });
});

describe('the review', () => {
  test('takes in what was missed, unsure or to be recalled, and not what was right and sure', () => {
    expect(reviewOf([trial(start)]).size).toBe(0);
    expect(reviewOf([trial(start, { sure: 0.9 })]).size).toBe(0);
    for (const rest of [{ score: 0 }, { score: 0.5 }, { sure: 0.65 }, { recall: true }]) {
      expect(reviewOf([trial(start, rest)]).size).toBe(1);
    }
  });

  test('brings a miss back sooner than a hit, and lets intervals grow with every hit', () => {
    const missed = reviewOf([trial(start, { recall: true, score: 0 })]).get('a/b');
    const known = reviewOf([trial(start, { recall: true })]).get('a/b');
    expect(missed?.due).toBeLessThan(known?.due ?? 0);
    let trials = [trial(start, { recall: true })];
    let last = 0;
    for (let time = 0; time < 5; time++) {
      const { due = 0 } = reviewOf(trials).get('a/b') ?? {};
      const interval = due - (trials.at(-1)?.at ?? 0);
      expect(interval).toBeGreaterThan(last);
      last = interval;
      trials = [...trials, trial(due, { recall: true })];
    }
    const lapsed = reviewOf([...trials, trial((trials.at(-1)?.at ?? 0) + day, { recall: true, score: 0 })]).get('a/b');
    expect(lapsed?.lapses).toBe(1);
  });

  test('is the same in every tab, whatever the clock did: dates are finite and never before the trial', () => {
    fc.assert(
      fc.property(fc.array(anyTrial, { maxLength: 30 }), (trials) => {
        const review = reviewOf(trials);
        expect(reviewOf(trials)).toEqual(review);
        for (const { item, due, stability } of review.values()) {
          const times = trials.filter((each) => each.item === item).map(({ at }) => at);
          expect(Number.isFinite(due)).toBe(true);
          expect(stability).toBeGreaterThan(0);
          expect(due).toBeGreaterThan(Math.min(...times));
        }
      }),
    );
  });

  test('does not run backwards when the clock is set back a year', () => {
    const before = reviewOf([trial(start, { score: 0 }), trial(start + 3 * day)]).get('a/b');
    const after = reviewOf([trial(start, { score: 0 }), trial(start + 3 * day), trial(start - 365 * day)]).get('a/b');
    expect(after?.due).toBeGreaterThanOrEqual(before?.due ?? 0);
  });

  test('shows what is due, longest overdue first, and the load of the days ahead', () => {
    const review = reviewOf([
      trial(start, { item: 'a/late', score: 0 }),
      trial(start + day / 2, { item: 'a/later', score: 0 }),
      trial(start, { item: 'a/known', recall: true }),
    ]);
    expect(dueAt(review, start)).toEqual([]);
    expect(dueAt(review, start + 400 * day).map(({ item }) => item)).toEqual(['a/late', 'a/later', 'a/known']);
    const load = loadAhead(review, start, 60);
    expect(load.reduce((sum, each) => sum + each, 0)).toBe(3);
    expect(loadAhead(review, start + 400 * day, 3)).toEqual([3, 0, 0]);
  });

  test('is due by the reader’s day: what was missed in the evening comes back the next morning, and not the same night', () => {
    const evening = new Date(2026, 2, 10, 22, 30).getTime();
    const review = reviewOf([trial(evening, { score: 0 })]);
    expect(dueAt(review, new Date(2026, 2, 10, 23, 59).getTime())).toEqual([]);
    expect(dueAt(review, new Date(2026, 2, 11, 0, 0).getTime())).toHaveLength(1);
    expect(dueAt(review, new Date(2026, 2, 11, 7, 0).getTime())).toHaveLength(1);
  });

  test('and what is due is what the load says of today, at any hour', () => {
    fc.assert(
      fc.property(fc.array(anyTrial, { maxLength: 30 }), fc.integer({ min: 0, max: 500 * 24 }), (trials, hour) => {
        const now = start + hour * 3_600_000;
        const review = reviewOf(trials);
        expect(dueAt(review, now)).toHaveLength(loadAhead(review, now, 3)[0] as number);
      }),
    );
  });
});
