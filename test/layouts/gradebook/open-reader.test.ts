import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openReader } from '../../../src/layouts/gradebook/open-reader.ts';
import { aClass, dropped } from './a-gradebook.ts';
import { workerHere } from './worker-here.ts';

beforeEach(workerHere);
afterEach(() => {
  vi.unstubAllGlobals();
});

const watching = () => ({ signal: new AbortController().signal, onProgress: () => {} });
const names = (count: number) => Array.from({ length: count }, (_each, place) => `Learner ${place}`);

async function envelopes(count: number) {
  const { receipt, unsealed } = await aClass('k3x9q2ab');
  return names(count).map((name, place) => unsealed(receipt(name, place)));
}

/** Counts the workers that are asked for. */
function counted() {
  let count = 0;
  const Before = Worker;
  vi.stubGlobal(
    'Worker',
    class extends Before {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args);
        count++;
      }
    },
  );
  return () => count;
}

test('one worker reads everything, at once and one after the other, each to its own end', async () => {
  const workers = counted();
  const { start, read } = openReader();
  start();
  expect(workers()).toBe(1);
  const [first = '', second = '', third = ''] = await envelopes(3);
  const both = await Promise.all([
    read(dropped(first), [], watching()),
    read(dropped(`${second}\n${third}`), [], watching()),
  ]);
  expect(both.map(({ opened }) => opened.length)).toEqual([1, 2]);
  expect((await read(dropped(third), [], watching())).opened).toHaveLength(1);
  expect(workers()).toBe(1);
});

test('what is stopped stops alone: it gives back what it read, and what is read next is read whole', async () => {
  const { read } = openReader();
  const all = (await envelopes(200)).join('\n');
  const stopping = new AbortController();
  const stopped = read(dropped(all), [], { signal: stopping.signal, onProgress: () => stopping.abort() });
  expect((await stopped).stopped).toBe(true);
  const next = await read(dropped(all), [], watching());
  expect(next).toMatchObject({ stopped: false });
  expect(next.opened).toHaveLength(200);
});

test('where the worker cannot be had, it says so, and the next try has another', async () => {
  const Before = Worker;
  let isMissing = true;
  const { read } = openReader();
  vi.stubGlobal(
    'Worker',
    class {
      onerror: ((error: { message: string }) => void) | undefined;
      constructor(...args: ConstructorParameters<typeof Worker>) {
        // biome-ignore lint/correctness/noConstructorReturn: one of the two, as the network has it
        if (!isMissing) return new Before(...args) as never;
        setTimeout(() => this.onerror?.({ message: 'not found' }));
      }
      postMessage() {}
      terminate() {}
    },
  );
  const [one = ''] = await envelopes(1);
  await expect(read(dropped(one), [], watching())).rejects.toThrow('not found');
  isMissing = false;
  expect((await read(dropped(one), [], watching())).opened).toHaveLength(1);
});
