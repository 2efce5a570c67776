import { requireAmount } from '../require/amount.ts';
import { requireWhole } from '../require/whole.ts';

/**
 * Capability C0 and readiness R0 at the start; each of N (0 to 10,000) periods readiness grows by r, then capability by g if that
 * leaves it at most m above readiness. All amounts ≥ 0.
 */
export interface GateRecursion {
  readonly C0: number;
  readonly R0: number;
  readonly g: number;
  readonly r: number;
  readonly m: number;
  readonly N: number;
}

/** The gate period by period. */
export interface GateHistory {
  /** Capability after each period. */
  readonly C: readonly number[];
  /** Readiness after each period. */
  readonly R: readonly number[];
  /** Sum of the gaps by which capability exceeded readiness. */
  readonly hazardGated: number;
  /** The same where capability grows every period. */
  readonly hazardUngated: number;
}

/** The gate in steps, for animation. [MODELS.md M11] */
export function gateRecursion({ C0, R0, g, r, m, N }: GateRecursion): GateHistory {
  requireAmount('C0', C0);
  requireAmount('R0', R0);
  requireAmount('g', g);
  requireAmount('r', r);
  requireAmount('m', m);
  requireWhole('N', N, 0, 10_000);
  const C: number[] = [];
  const R: number[] = [];
  let [capability, readiness, hazardGated, hazardUngated] = [C0, R0, 0, 0];
  for (let period = 1; period <= N; period++) {
    readiness += r;
    if (capability + g <= readiness + m) capability += g;
    hazardGated += Math.max(0, capability - readiness);
    hazardUngated += Math.max(0, C0 + g * period - readiness);
    C.push(capability);
    R.push(readiness);
  }
  return { C, R, hazardGated, hazardUngated };
}
