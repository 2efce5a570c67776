import { requireAmount } from '../require/amount.ts';
import { requirePositive } from '../require/positive.ts';

/** Shares of adopters at which the last one breaks even. */
export interface CriticalMass {
  /** k/4: above it nobody adopts. */
  readonly maxPrice: number;
  /** The share that must be passed; null where the price is above the maximum. */
  readonly criticalMass: number | null;
  /** The share that adoption then settles at; null likewise. Nobody adopting is always an equilibrium too. */
  readonly stable: number | null;
}

/** Roots of k·x(1−x) = p for network value k > 0 of the keenest user and price p ≥ 0. [Rohlfs 1974; MODELS.md M6] */
export function criticalMass({ k, p }: { k: number; p: number }): CriticalMass {
  requirePositive('k', k);
  requireAmount('p', p);
  const left = 1 - (4 * p) / k;
  if (left < -1e-12) return { maxPrice: k / 4, criticalMass: null, stable: null };
  const root = Math.sqrt(Math.max(0, left));
  return { maxPrice: k / 4, criticalMass: (2 * p) / k / (1 + root), stable: (1 + root) / 2 };
}
