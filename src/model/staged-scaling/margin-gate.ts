import { requireAmount } from '../require/amount.ts';
import { requirePositive } from '../require/positive.ts';
import { requireWithin } from '../require/within.ts';

/**
 * Capability would grow by g (1e-6 to 1e6) per period, readiness grows by r in [0, g); the gate lets capability exceed readiness
 * by m ≥ 0 at most, for T > 0 periods; hazard per period is eta ≥ 0 per unit of gap.
 */
export interface MarginGate {
  readonly g: number;
  readonly r: number;
  readonly m: number;
  readonly T: number;
  readonly eta: number;
}

/** Growth with and without the gate. */
export interface GatedGrowth {
  /** Period from which the gate binds. */
  readonly tBind: number;
  readonly hazardGated: number;
  readonly hazardUngated: number;
  /** Capability at T. */
  readonly capGated: number;
  readonly capUngated: number;
  /** Chances of no accident by T. */
  readonly survivalGated: number;
  readonly survivalUngated: number;
}

/** A continuous gate: hazard that grows linearly with time instead of with its square. [MODELS.md M11] */
export function marginGate({ g, r, m, T, eta }: MarginGate): GatedGrowth {
  requireWithin('g', g, 1e-6, 1e6);
  requireWithin('r', r, 0, g * (1 - 1e-9));
  requireAmount('m', m);
  requirePositive('T', T);
  requireAmount('eta', eta);
  const tBind = m / (g - r);
  const hazardUngated = (eta * (g - r) * T * T) / 2;
  const hazardGated = T >= tBind ? eta * m * (T - tBind / 2) : hazardUngated;
  return {
    tBind,
    hazardGated,
    hazardUngated,
    capGated: Math.min(g * T, r * T + m),
    capUngated: g * T,
    survivalGated: Math.exp(-hazardGated),
    survivalUngated: Math.exp(-hazardUngated),
  };
}
