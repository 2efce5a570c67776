import { requireWithin } from './within.ts';

/** Returns `value` if it is a positive quantity in [1e-12, 1e12]; throws a RangeError that names `name` and the range otherwise. */
export const requirePositive = (name: string, value: number): number => requireWithin(name, value, 1e-12, 1e12);
