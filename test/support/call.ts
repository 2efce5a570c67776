import type { Argument } from './arguments.ts';

/** The arguments of a call by name, as the function's own error messages name them. */
// biome-ignore lint/suspicious/noExplicitAny: each function has arguments of its own
export type Arguments = any;

/** How to call one exported function, and with what. */
export interface Call {
  readonly run: (args: Arguments) => unknown;
  readonly args: Readonly<Record<string, Argument>>;
  /** Bends sampled arguments so that those that depend on each other fit. */
  readonly fit?: (args: Arguments) => Arguments;
}

/** Calls by the name of the function they call. */
export type Calls = Readonly<Record<string, Call>>;

/** The first place in a result that is NaN or undefined, or null where there is none. */
export function hole(value: unknown, place = 'result'): string | null {
  if (value === undefined || Number.isNaN(value)) return place;
  if (value === null || typeof value !== 'object') return null;
  for (const [key, part] of Object.entries(value)) {
    const found = hole(part, `${place}.${key}`);
    if (found !== null) return found;
  }
  return null;
}
