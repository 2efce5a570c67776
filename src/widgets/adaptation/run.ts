import { years } from './state.ts';

/** How long, in milliseconds, all the years take. */
export const length = 2400;

/** The year in which the town is when this share of the run is over: the first years, in which most happens, go by slowest. */
export const yearAt = (share: number): number => years.max * Math.min(1, Math.max(0, share)) ** 2;
