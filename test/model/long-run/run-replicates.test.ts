import { describe, expect, test, vi } from 'vitest';
import type { Replicates } from '#model/long-run/replicates.ts';
import { runReplicates } from '#model/long-run/run-replicates.ts';
import { trustRules } from '#model/population/rules.ts';
import { alwaysCooperate } from '#model/repeated/strategies/always-cooperate.ts';
import { gradual } from '#model/repeated/strategies/gradual.ts';
import { FakeWorker, fakeWorkers, startWhere } from '../../support/fake-worker.ts';

const options: Replicates = {
  ...trustRules,
  noise: 0.05,
  counts: { tft: 5, all_d: 5, pavlov: 5 },
  drop: 3,
  generations: 10,
  replicates: 300,
  seed: 1,
};

fakeWorkers();

describe.each(['in slices', 'in a worker'] as const)('many replicates, run %s', { timeout: 60_000 }, (where) => {
  const prepare = () => startWhere(where);

  test('count every run, and give the same outcome for the same seed', async () => {
    const plain = await runReplicates(options);
    prepare();
    const outcome = await runReplicates(options);
    expect(outcome).toEqual(plain);
    expect(Object.values(outcome.winners).reduce((sum, wins) => sum + wins, 0)).toBe(300);
    expect(outcome.meanCounts).toHaveLength(11);
    for (const counts of outcome.meanCounts) {
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeCloseTo(15, 8);
    }
    expect(FakeWorker.alive).toBe(0);
  });

  test('play a guest by its own rule, wherever it is found', async () => {
    const guests = { ...options, counts: { tft: 5, all_d: 5, guest: 5 }, replicates: 20, guest: gradual };
    const plain = await runReplicates(guests);
    prepare();
    expect(await runReplicates(guests)).toEqual(plain);
    expect(await runReplicates({ ...guests, guest: alwaysCooperate })).not.toEqual(plain);
  });

  test('report progress that never falls and ends at 1', async () => {
    prepare();
    const shares: number[] = [];
    await runReplicates(options, { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(shares).toEqual(shares.toSorted((x, y) => x - y));
    expect(shares.every((share) => share > 0 && share <= 1)).toBe(true);
  });

  test('stop with an AbortError when called off, before or on the way', async () => {
    prepare();
    const early = runReplicates(options, { signal: AbortSignal.abort() });
    await expect(early).rejects.toMatchObject({ name: 'AbortError' });
    const stop = new AbortController();
    const long = { ...options, replicates: 3000 };
    const late = runReplicates(long, { signal: stop.signal, onProgress: () => stop.abort() });
    await expect(late).rejects.toMatchObject({ name: 'AbortError' });
    expect(FakeWorker.alive).toBe(0);
  });

  test('reject nonsense before anything runs', async () => {
    prepare();
    await expect(runReplicates({ ...options, noise: Number.NaN })).rejects.toThrow(RangeError);
    await expect(runReplicates({ ...options, counts: { tft: 1.5 } })).rejects.toThrow(/counts\.tft/);
    expect(FakeWorker.alive).toBe(0);
  });
});

describe('a worker that fails', () => {
  test('makes the promise reject with its message', async () => {
    vi.stubGlobal(
      'Worker',
      class extends FakeWorker {
        override async postMessage() {
          this.onerror({ message: 'no such file' });
        }
      },
    );
    await expect(runReplicates(options)).rejects.toThrow('no such file');
  });
});
