import { afterEach, describe, expect, test, vi } from 'vitest';
import { paced } from '#check/paced.ts';
import { timeLeft } from '#check/time-left.ts';

describe('a paced call', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  test('passes on the first value at once, then the newest after each pause, and the last in every case', () => {
    vi.useFakeTimers();
    const got: number[] = [];
    const call = paced((value: number) => got.push(value), 250);
    call(1);
    expect(got).toEqual([1]);
    call(2);
    call(3);
    expect(got).toEqual([1]);
    vi.advanceTimersByTime(250);
    expect(got).toEqual([1, 3]);
    call(4);
    vi.advanceTimersByTime(250);
    expect(got).toEqual([1, 3, 4]);
    vi.advanceTimersByTime(1000);
    call(5);
    expect(got).toEqual([1, 3, 4, 5]);
  });

  test('passes on what waits when the page is left, and forgets it when it is dropped', () => {
    vi.useFakeTimers();
    const got: number[] = [];
    const call = paced((value: number) => got.push(value), 250);
    call(1);
    call(2);
    call.now();
    expect(got).toEqual([1, 2]);
    call(3);
    call.drop();
    vi.advanceTimersByTime(1000);
    expect(got).toEqual([1, 2]);
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
