import { join } from 'node:path';
import { vi } from 'vitest';

type Message = { readonly data: unknown; readonly ports?: readonly MessagePort[] };

const worker = join(import.meta.dirname, '../../../src/layouts/gradebook/worker.ts');
let count = 0;

/** Lets the gradebook’s worker run in this thread, anew each time that one is asked for: what it is sent and sends back is copied as between threads. */
export function workerHere(): void {
  class Here {
    onmessage: ((message: Message) => void) | undefined;
    onerror: ((error: { message: string }) => void) | undefined;
    readonly #receiver: Promise<(message: Message) => void>;

    constructor() {
      this.#receiver = this.#start();
    }

    async #start() {
      let receive: ((message: Message) => void) | undefined;
      vi.stubGlobal('addEventListener', (_type: string, act: (message: Message) => void) => {
        receive = act;
      });
      vi.stubGlobal('postMessage', (data: unknown) => this.onmessage?.({ data: structuredClone(data) }));
      await import(/* @vite-ignore */ `${worker}?${count++}`);
      if (!receive) throw new Error('it does not listen');
      return receive;
    }

    postMessage(data: unknown, ports: readonly MessagePort[] = []) {
      this.#receiver.then(
        (receive) => receive({ data: structuredClone(data), ports }),
        (error: unknown) => this.onerror?.({ message: String(error) }),
      );
    }

    terminate() {
      this.onmessage = undefined;
    }
  }
  vi.stubGlobal('Worker', Here);
}
