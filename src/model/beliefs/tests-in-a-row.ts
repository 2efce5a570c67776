import { compare } from '../numeric/compare.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';

/**
 * A rival of whom `n` small tests (0 to 200) were seen and `k` skipped (0 to 200). With chance s it is strategic: it tests with chance
 * q while the prize is small and v when it is big. Else it tests out of habit, with a chance that is Beta(a, b), a and b in [0.001, 1000].
 */
export interface TestsInARow {
  readonly a: number;
  readonly b: number;
  readonly s: number;
  readonly n: number;
  readonly k: number;
  readonly q: number;
  readonly v: number;
}

/** What such a record amounts to. */
export interface RecordOutcome {
  /** The chance of the next test, were there no strategic rivals. */
  readonly naive: number;
  /** The chance that this one is strategic. */
  readonly postStrategic: number;
  /** The chance that the next small and the next big release is tested; the latter before anything was seen. */
  readonly nextSmall: number;
  readonly nextBig: number;
  readonly bigBefore: number;
  /** The number of clean tests (0 to 60) after which the next big one is likeliest, of equals the smallest, and that chance. */
  readonly bestN: number;
  readonly bigAtBestN: number;
}

/** The chance of this record from habit alone, in one order. */
function habit({ a, b, n, k }: TestsInARow): number {
  let chance = 1;
  for (let i = 0; i < n + k; i++) chance *= (i < n ? a + i : b + i - n) / (a + b + i);
  return chance;
}

function read(record: TestsInARow) {
  const { a, b, s, n, k, q, v } = record;
  const strategic = s * q ** n * (1 - q) ** k;
  const seen = strategic + (1 - s) * habit(record);
  if (seen === 0) throw new RangeError(`s ${s} leaves no chance for ${k} skipped tests at q ${q}`);
  const post = strategic / seen;
  const naive = (a + n) / (a + b + n + k);
  return {
    naive,
    postStrategic: post,
    nextSmall: post * q + (1 - post) * naive,
    nextBig: post * v + (1 - post) * naive,
  };
}

/** A clean record where the rival may only be waiting for the big prize. [Beta-Bernoulli; MODELS-2.md M19] */
export function testsInARow(record: TestsInARow): RecordOutcome {
  const { a, b, s, n, k, q, v } = record;
  requireWithin('a', a, 0.001, 1000);
  requireWithin('b', b, 0.001, 1000);
  requireProbability('s', s);
  requireWhole('n', n, 0, 200);
  requireWhole('k', k, 0, 200);
  requireProbability('q', q);
  requireProbability('v', v);
  const clean = (length: number) => read({ ...record, n: length, k: 0 }).nextBig;
  let bestN = 0;
  for (let length = 1; length <= 60; length++) if (compare(clean(length), clean(bestN)) > 0) bestN = length;
  return { ...read(record), bigBefore: clean(0), bestN, bigAtBestN: clean(bestN) };
}
