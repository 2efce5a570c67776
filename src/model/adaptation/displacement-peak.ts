import { type Adaptation, requireAdaptation } from './adaptation.ts';

/** The worst of it, and all of it. */
export interface DisplacementPeak {
  /** Years until most are displaced at once. */
  readonly peakTime: number;
  /** The share then. */
  readonly peak: number;
  /** Displaced share summed over all years, E/rho. */
  readonly personYears: number;
}

/** Peak ln(ρ/δ)/(ρ−δ) of the displaced share, of height E·(δ/ρ)^(ρ/(ρ−δ)); 1/δ and E/e where equal. [MODELS.md M16] */
export function displacementPeak(adaptation: Adaptation): DisplacementPeak {
  const { E, delta, rho } = requireAdaptation(adaptation);
  const lead = (rho - delta) / delta;
  const peakTime = (lead === 0 ? 1 : Math.log1p(lead) / lead) / delta;
  return { peakTime, peak: E * Math.exp(-rho * peakTime), personYears: E / rho };
}
