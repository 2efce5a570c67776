import { abortError, type Watch } from './in-slices.ts';
import type { WorkerMessage } from './serve-order.ts';

/** Sends a worker its order, and ends it with its outcome or error, or when it is called off. Rejects with an AbortError on `signal`. */
export function inWorker<Outcome>(worker: Worker, order: unknown, { onProgress, signal }: Watch): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      worker.terminate();
      signal?.removeEventListener('abort', abort);
      settle();
    };
    const abort = () => end(() => reject(abortError()));
    signal?.addEventListener('abort', abort);
    worker.onerror = ({ message }) => end(() => reject(new Error(message)));
    worker.onmessage = ({ data }: MessageEvent<WorkerMessage<Outcome>>) => {
      if ('progress' in data) onProgress?.(data.progress);
      else if ('outcome' in data) end(() => resolve(data.outcome));
      else end(() => reject(new Error(data.error)));
    };
    worker.postMessage(order);
  });
}
