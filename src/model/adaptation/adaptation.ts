import { requireProbability } from '../require/probability.ts';
import { requireWithin } from '../require/within.ts';

/**
 * A share E in [0,1] of tasks is exposed and displaced at rate delta, and the displaced adapt at rate rho (both per year, 1e-6 to
 * 1e6).
 */
export interface Adaptation {
  readonly E: number;
  readonly delta: number;
  readonly rho: number;
}

/** Returns the parameters if they are in range; throws a RangeError that names the first that is not. */
export function requireAdaptation(adaptation: Adaptation): Adaptation {
  requireProbability('E', adaptation.E);
  requireWithin('delta', adaptation.delta, 1e-6, 1e6);
  requireWithin('rho', adaptation.rho, 1e-6, 1e6);
  return adaptation;
}
