import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { crowdWalk } from '#widgets/plugs/crowd-walk.svelte.ts';

let matches = false;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (tick: (time: number) => void) =>
    setTimeout(() => tick(performance.now()), 16),
  );
  vi.stubGlobal('cancelAnimationFrame', clearTimeout);
  matches = false;
  vi.stubGlobal('matchMedia', () => ({ matches }));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** those who are in their own corner, those with the others, and those between the two */
const where = ({ away }: ReturnType<typeof crowdWalk>) => [
  away.filter((far) => far === 1).length,
  away.filter((far) => far === 0).length,
  away.filter((far) => far > 0 && far < 1).length,
];

test('a crowd leaves step by step, each walks its way, and it is over when all have arrived', () => {
  const crowd = crowdWalk(100);
  expect([crowd.users, crowd.moving, where(crowd)]).toEqual([100, false, [0, 100, 0]]);
  crowd.follow([99, 98, 60, 0]);
  expect([crowd.users, crowd.end, crowd.moving]).toEqual([100, 0, true]);
  vi.advanceTimersByTime(100);
  expect(crowd.users).toBe(99);
  expect(where(crowd)).toEqual([0, 99, 1]);
  vi.advanceTimersByTime(150);
  expect(crowd.users).toBe(98);
  vi.advanceTimersByTime(3000);
  expect([crowd.users, crowd.moving, where(crowd)]).toEqual([0, false, [100, 0, 0]]);
});

test('however long the way, it takes no more than two and a half seconds', () => {
  const crowd = crowdWalk(100);
  crowd.follow(Array.from({ length: 100 }, (_, step) => 99 - step));
  vi.advanceTimersByTime(2500);
  expect([crowd.users, crowd.moving]).toEqual([0, false]);
});

test('what follows while they walk is added to their way', () => {
  const crowd = crowdWalk(100);
  crowd.follow([92, 0]);
  vi.advanceTimersByTime(50);
  crowd.follow([2]);
  expect([crowd.users, crowd.end]).toEqual([92, 2]);
  vi.advanceTimersByTime(3000);
  expect([crowd.users, where(crowd)]).toEqual([2, [98, 2, 0]]);
});

test('a crowd that is put somewhere stands there at once, also where little motion is wanted', () => {
  const crowd = crowdWalk(100);
  crowd.follow([50, 0]);
  vi.advanceTimersByTime(50);
  crowd.stand(30);
  expect([crowd.users, crowd.end, crowd.moving, where(crowd)]).toEqual([30, 30, false, [70, 30, 0]]);
  matches = true;
  crowd.follow([20, 2]);
  expect([crowd.users, crowd.moving, where(crowd)]).toEqual([2, false, [98, 2, 0]]);
});
