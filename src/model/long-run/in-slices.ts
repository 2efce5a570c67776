import { requireWithin } from '../require/within.ts';

/** How a long computation reports and stops. */
export interface Watch {
  /** Called now and then with the share in [0,1] that is done, and with 1 at the end. */
  readonly onProgress?: (share: number) => void;
  /** Aborting it makes the promise reject with an AbortError. */
  readonly signal?: AbortSignal;
}

/** The error of a computation that was called off. */
export const abortError = (): DOMException => new DOMException('The computation was called off', 'AbortError');

/**
 * Runs a computation that yields its progress, in slices of `slice` milliseconds (1 to 1000) between which other tasks get their
 * turn, and resolves to what it returns.
 */
export async function inSlices<Result>(
  steps: Generator<number, Result, void>,
  { onProgress, signal }: Watch = {},
  slice = 30,
): Promise<Result> {
  requireWithin('slice', slice, 1, 1000);
  for (;;) {
    if (signal?.aborted) throw abortError();
    const until = performance.now() + slice;
    let step = steps.next();
    while (!step.done && performance.now() < until) step = steps.next();
    onProgress?.(step.done ? 1 : step.value);
    if (step.done) return step.value;
    await new Promise((resume) => setTimeout(resume));
  }
}
