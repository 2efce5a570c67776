import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { reveal } from '#ui/motion/reveal.svelte.ts';

let matches = false;
beforeEach(() => {
  vi.useFakeTimers();
  matches = false;
  vi.stubGlobal('document', new EventTarget());
  vi.stubGlobal('matchMedia', () => ({ matches }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the stills come one after the other, each as long as it is held, and it can be played again', () => {
  const shown = reveal();
  expect(shown.over).toBe(true);
  for (let time = 0; time < 2; time++) {
    shown.play([700, 1500]);
    expect([shown.still, shown.over]).toEqual([0, false]);
    vi.advanceTimersByTime(700);
    expect([shown.still, shown.over]).toEqual([1, false]);
    vi.advanceTimersByTime(1499);
    expect(shown.over).toBe(false);
    vi.advanceTimersByTime(1);
    expect([shown.still, shown.over, shown.together]).toEqual([2, true, false]);
  }
});

test('a tap skips the still that is held, and no more', () => {
  const shown = reveal();
  shown.play([700, 1500]);
  vi.advanceTimersByTime(350);
  document.dispatchEvent(new Event('click'));
  expect([shown.still, shown.over]).toEqual([1, false]);
});

test('where little motion is wanted, before and after stand side by side at once, until it is stopped', () => {
  matches = true;
  const shown = reveal();
  shown.play([700, 1500]);
  expect([shown.still, shown.over, shown.together]).toEqual([2, true, true]);
  shown.stop();
  expect([shown.over, shown.together]).toEqual([true, false]);
});

test('what is stopped, or begun anew, goes on no further', () => {
  const shown = reveal();
  shown.play([700, 1500]);
  vi.advanceTimersByTime(600);
  shown.play([700, 1500]);
  vi.advanceTimersByTime(600);
  expect(shown.still).toBe(0);
  shown.stop();
  vi.advanceTimersByTime(10_000);
  expect([shown.still, shown.over]).toEqual([0, true]);
});
