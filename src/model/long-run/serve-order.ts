import { inSlices } from './in-slices.ts';

/** What a worker sends back: progress now and then, and one outcome or error at the end. */
export type WorkerMessage<Outcome> =
  | { readonly progress: number }
  | { readonly outcome: Outcome }
  | { readonly error: string };

/** Makes this thread, a worker’s, answer the order that it is sent with what these steps yield and return. */
export function serveOrder<Order, Outcome>(steps: (order: Order) => Generator<number, Outcome, void>): void {
  const send = (message: WorkerMessage<Outcome>) => globalThis.postMessage(message);
  // Plain Node, which may import every file of the model, has no such function and no worker to start.
  globalThis.addEventListener?.('message', ({ data }: MessageEvent<Order>) => {
    inSlices(steps(data), { onProgress: (progress) => send({ progress }) }).then(
      (outcome) => send({ outcome }),
      (error: unknown) => send({ error: String(error) }),
    );
  });
}
