import type { Step } from '../state.ts';
import { stepOf } from './step-of.ts';

/** The named quantities of a first step: its settings, the bounds in percent between which it is believed and dared, and what it says. */
export function measure({ scene, r, x, order, guess }: Step): Readonly<Record<string, number | string>> {
  const { smallest, largest, status } = stepOf({ scene, r, x, order, guess });
  return { scene, r, x, order, smallest: 100 * smallest, largest: 100 * largest, status };
}
