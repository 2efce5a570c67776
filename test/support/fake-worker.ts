import { afterEach, beforeAll, vi } from 'vitest';

/** A worker as a browser has it, played by the same file in this thread. */
export class FakeWorker extends EventTarget {
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

/** Says for a file of tests that its workers are fake: what one that was ended still sends goes nowhere, and none outlives its test. */
export function fakeWorkers(): void {
  // A worker that was ended goes on for a moment in this thread.
  beforeAll(() => Object.assign(globalThis, { postMessage: () => {} }));
  afterEach(() => vi.unstubAllGlobals());
}

/** Begins a test of what runs in slices or in a worker. */
export function startWhere(where: 'in slices' | 'in a worker'): void {
  FakeWorker.alive = 0;
  if (where === 'in a worker') vi.stubGlobal('Worker', FakeWorker);
}
