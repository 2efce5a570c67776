import type { State } from '../state.ts';
import { pledgeOf } from './pledge-of.ts';

/** The named quantities of a pledge: its settings, how many mean to sign, how often it is in force, and what the six get together. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  const { wanted, stake, fails, intended, inForce, welfare, bestK } = pledgeOf(state);
  return { scene: state.scene, signers: wanted, stake, fails, intended, inForce: 100 * inForce, welfare, best: bestK };
}
