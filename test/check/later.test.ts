import { afterEach, describe, expect, test, vi } from 'vitest';
import { later } from '#check/later.ts';
import { timeLeft } from '#check/time-left.ts';

describe('a call that waits', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('passes on only the last value of a quick run, once', () => {
    vi.useFakeTimers();
    const got: number[] = [];
    const call = later((value: number) => got.push(value), 250);
    call(1);
    vi.advanceTimersByTime(200);
    call(2);
    vi.advanceTimersByTime(200);
    expect(got).toEqual([]);
    vi.advanceTimersByTime(100);
    expect(got).toEqual([2]);
    call.now();
    expect(got).toEqual([2]);
  });

  test('is passed on at once when the page is left, and forgotten when it is dropped', () => {
    vi.useFakeTimers();
    const got: number[] = [];
    const call = later((value: number) => got.push(value), 250);
    call(1);
    call.now();
    call(2);
    call.drop();
    vi.advanceTimersByTime(1000);
    expect(got).toEqual([1]);
  });
});

describe('the time that is left', () => {
  test.each([
    ['at the start', 0, 60],
    ['after ten seconds', 10_000, 50],
    ['in the last second', 59_500, 1],
    ['afterwards', 61_000, 0],
    ['a year later', 3.2e10, 0],
    ['with the clock set back a day', -86_400_000, 60],
  ])('%s', (_what, passed, left) => {
    expect(timeLeft(1_700_000_000_000, 60, 1_700_000_000_000 + passed)).toBe(left);
  });
});
