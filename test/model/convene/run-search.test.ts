import { describe, expect, test } from 'vitest';
import { deal } from '#model/convene/deal.ts';
import { runSearch } from '#model/convene/run-search.ts';
import { searchLine } from '#model/convene/search-line.ts';
import { drained } from '../../support/drained.ts';
import { FakeWorker, fakeWorkers, startWhere } from '../../support/fake-worker.ts';

fakeWorkers();

const dealt = deal('worried', 2);
const plain = drained(searchLine(dealt));

describe.each(['in slices', 'in a worker'] as const)('a search, run %s', { timeout: 60_000 }, (where) => {
  test('finds the line that is found at one go, and says how far it is, to the end', async () => {
    startWhere(where);
    const shares: number[] = [];
    expect(await runSearch(dealt, { onProgress: (share) => shares.push(share) })).toEqual(plain);
    expect(shares).toEqual(shares.toSorted((x, y) => x - y));
    expect(shares.at(-1)).toBe(1);
    expect(shares.length).toBeGreaterThan(1);
    expect(FakeWorker.alive).toBe(0);
  });

  test('stops with an AbortError when called off, before or on the way', async () => {
    startWhere(where);
    await expect(runSearch(dealt, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' });
    const stop = new AbortController();
    const late = runSearch(dealt, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(late).rejects.toMatchObject({ name: 'AbortError' });
    expect(FakeWorker.alive).toBe(0);
  });
});
