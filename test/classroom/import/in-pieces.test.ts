import { afterEach, expect, test, vi } from 'vitest';
import { inPieces } from '#classroom/import/in-pieces.ts';

afterEach(() => vi.restoreAllMocks());

/** A clock on which a piece of work takes eight milliseconds. */
function slowWork() {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  return (value: number) => {
    now += 8;
    return 2 * value;
  };
}

test('does the same to each, in order', async () => {
  expect(await inPieces([1, 2, 3], (value, place) => [value, place])).toEqual([
    [1, 0],
    [2, 1],
    [3, 2],
  ]);
  expect(await inPieces([], () => 1)).toEqual([]);
});

test('lets others have their turn before a stretch is long enough to be felt, and tells how far it is', async () => {
  const turns: string[] = [];
  const work = slowWork();
  const others = setInterval(() => turns.push('other'));
  const results = await inPieces([1, 2, 3, 4, 5], work, { onProgress: (share) => turns.push(String(share)) });
  clearInterval(others);
  expect(results).toEqual([2, 4, 6, 8, 10]);
  expect(turns.filter((turn) => turn !== 'other')).toEqual(['0.4', '0.8']);
});

test('is called off between two pieces', async () => {
  const stop = new AbortController();
  const work = slowWork();
  const done: number[] = [];
  const all = inPieces([1, 2, 3, 4], (value) => done.push(work(value)), {
    signal: stop.signal,
    onProgress: () => stop.abort(),
  });
  await expect(all).rejects.toMatchObject({ name: 'AbortError' });
  expect(done).toEqual([2, 4]);
});
