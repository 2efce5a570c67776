import type { BitWriter } from './bit-writer.ts';

/** The one that wrote the fewest bits, the first of them where several did. */
export const shortest = (all: readonly BitWriter[]): BitWriter =>
  all.reduce((best, each) => (each.written.length < best.written.length ? each : best));
