import { requireWithin } from './within.ts';

/** Returns `value` if it is a probability; throws a RangeError that names `name` otherwise. */
export const requireProbability = (name: string, value: number): number => requireWithin(name, value, 0, 1);
