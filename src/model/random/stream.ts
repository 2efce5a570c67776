import { requireWhole } from '../require/whole.ts';
import type { Random } from './mulberry32.ts';

/** The 128 bits of state of a stream of random numbers, for loops too hot for a closure; see `drawFrom` for the step. */
export type Stream = Int32Array;

/** The next 32 random bits of the stream as a whole number in [0, 2^32), by sfc32 (Doty-Humphrey, public domain). */
export function drawFrom(stream: Stream): number {
  const a = (stream[0] as number) | 0;
  const b = (stream[1] as number) | 0;
  const c = (stream[2] as number) | 0;
  const d = (stream[3] as number) | 0;
  const drawn = (a + b + d) | 0;
  stream[0] = b ^ (b >>> 9);
  stream[1] = (c + (c << 3)) | 0;
  stream[2] = (((c << 21) | (c >>> 11)) + drawn) | 0;
  stream[3] = (d + 1) | 0;
  return drawn >>> 0;
}

/** A stream of its own for every seed, a whole number from 0 to 2^53−1. */
export function streamOf(seed: number): Stream {
  requireWhole('seed', seed, 0, Number.MAX_SAFE_INTEGER);
  const stream = Int32Array.of(0x9e3779b9, Math.floor(seed / 2 ** 32), seed, 1);
  for (let warmUp = 0; warmUp < 15; warmUp++) drawFrom(stream);
  return stream;
}

/** The stream as numbers in [0,1) of 32 bits each, for everything that is not hot. */
export const randomOf =
  (stream: Stream): Random =>
  () =>
    drawFrom(stream) / 2 ** 32;
