import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import type { Replicates } from '#model/long-run/replicates.ts';
import { runReplicates } from '#model/long-run/run-replicates.ts';
import { trustRules } from '#model/population/rules.ts';
import { alwaysCooperate } from '#model/repeated/strategies/always-cooperate.ts';
import { gradual } from '#model/repeated/strategies/gradual.ts';

const options: Replicates = {
  ...trustRules,
  noise: 0.05,
  counts: { tft: 5, all_d: 5, pavlov: 5 },
  drop: 3,
  generations: 10,
  replicates: 300,
  seed: 1,
};

/** A worker as a browser has it, played by the same file in this thread. */
class FakeWorker extends EventTarget {
  static alive = 0;
  onmessage: (event: { data: unknown }) => void = () => {};
  onerror: (event: { message: string }) => void = () => {};
  #ended = false;

  readonly url: URL;

  constructor(url: URL) {
    super();
    this.url = url;
    FakeWorker.alive += 1;
  }

  async postMessage(data: unknown) {
    vi.stubGlobal('addEventListener', (_type: string, listener: (event: object) => void) => listener({ data }));
    vi.stubGlobal('postMessage', (message: unknown) => {
      if (!this.#ended) this.onmessage({ data: structuredClone(message) });
    });
    vi.resetModules();
    await import(/* @vite-ignore */ this.url.href);
  }

  terminate() {
    this.#ended = true;
    FakeWorker.alive -= 1;
  }
}

// A worker that was ended goes on for a moment in this thread; what it then sends goes nowhere.
beforeAll(() => Object.assign(globalThis, { postMessage: () => {} }));
afterEach(() => vi.unstubAllGlobals());

describe.each(['in slices', 'in a worker'])('many replicates, run %s', { timeout: 60_000 }, (where) => {
  const prepare = () => {
    FakeWorker.alive = 0;
    if (where === 'in a worker') vi.stubGlobal('Worker', FakeWorker);
  };

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
