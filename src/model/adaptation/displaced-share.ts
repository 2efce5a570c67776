import { requireWithin } from '../require/within.ts';
import { type Adaptation, requireAdaptation } from './adaptation.ts';

/**
 * The share of tasks between displacement and adaptation t years on (0 to 1e6): E·δ·(e^(−δt) − e^(−ρt))/(ρ−δ), by expm1, so
 * that ρ near δ loses nothing. [MODELS.md M16]
 */
export function displacedShare({ t, ...adaptation }: Adaptation & { readonly t: number }): number {
  const { E, delta, rho } = requireAdaptation(adaptation);
  requireWithin('t', t, 0, 1e6);
  const apart = Math.abs(rho - delta);
  const spread = apart === 0 ? t : -Math.expm1(-apart * t) / apart;
  return E * delta * spread * Math.exp(-Math.min(delta, rho) * t);
}
