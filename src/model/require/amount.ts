import { requireWithin } from './within.ts';

/** Returns `value` if it is an amount in [0, 1e12]; throws a RangeError that names `name` and the range otherwise. */
export const requireAmount = (name: string, value: number): number => requireWithin(name, value, 0, 1e12);
