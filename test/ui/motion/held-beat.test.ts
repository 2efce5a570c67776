import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { beat, heldBeat } from '#ui/motion/held-beat.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const page = () => new EventTarget();
const key = (repeat: boolean) => Object.assign(new Event('keydown'), { repeat });

test('a beat ends by itself, and only once', () => {
  const [then, on] = [vi.fn(), page()];
  heldBeat(beat, then, on);
  vi.advanceTimersByTime(beat - 1);
  expect(then).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  on.dispatchEvent(new Event('click'));
  vi.advanceTimersByTime(10_000);
  expect(then).toHaveBeenCalledOnce();
});

test('a tap or a key skips it', () => {
  for (const press of [new Event('click'), key(false)]) {
    const [then, on] = [vi.fn(), page()];
    heldBeat(beat, then, on);
    vi.advanceTimersByTime(400);
    on.dispatchEvent(press);
    expect(then).toHaveBeenCalledOnce();
    vi.advanceTimersByTime(10_000);
    expect(then).toHaveBeenCalledOnce();
  }
});

test('the press that began it, made twice, and a key that is held down skip nothing', () => {
  const [then, on] = [vi.fn(), page()];
  heldBeat(beat, then, on);
  vi.advanceTimersByTime(120);
  on.dispatchEvent(new Event('click'));
  vi.advanceTimersByTime(380);
  on.dispatchEvent(key(true));
  expect(then).not.toHaveBeenCalled();
});

test('what is called off never ends', () => {
  const [then, on] = [vi.fn(), page()];
  heldBeat(beat, then, on)();
  vi.advanceTimersByTime(400);
  on.dispatchEvent(new Event('click'));
  vi.advanceTimersByTime(10_000);
  expect(then).not.toHaveBeenCalled();
});
