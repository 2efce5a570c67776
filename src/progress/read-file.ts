import { type FileReading, largestOther, lineReader, readWhole } from './file.ts';
import type { MergeWatch } from './log.ts';

/** For how many milliseconds a file is read at a stretch. */
const slice = 20;
/** From how many characters without a line's end on a file is not the site's. */
const longestRest = 1_000_000;

/**
 * Reads a progress file of any size, giving way to the page between two stretches. Rejects where the browser cannot read the file, and
 * with an AbortError where `signal` ends it.
 */
export async function readFile(file: Blob, { onProgress, signal }: MergeWatch = {}): Promise<FileReading> {
  const lines = lineReader();
  const decoder = new TextDecoder();
  const stream = file.stream().getReader();
  let rest = '';
  let read = 0;
  let since = performance.now();
  /** Whether the file goes on as the site writes it. */
  const takeAll = async (whole: readonly string[]): Promise<boolean> => {
    for (const line of whole) {
      if (!lines.take(line)) return false;
      if (performance.now() - since < slice) continue;
      onProgress?.(Math.min(1, read / file.size));
      await new Promise((resume) => setTimeout(resume));
      signal?.throwIfAborted();
      since = performance.now();
    }
    return rest.length < longestRest;
  };
  for (let more = true; more; ) {
    const { done, value } = await stream.read();
    read += value?.length ?? 0;
    const whole = (rest + decoder.decode(value, { stream: !done })).split('\n');
    rest = done ? '' : (whole.pop() ?? '');
    more = (await takeAll(whole)) && !done;
  }
  void stream.cancel();
  const reading = lines.end();
  if (reading) return reading;
  return file.size > largestOther ? { ok: false, problem: 'too-large' } : readWhole(await file.text());
}
