import { bisect } from '../numeric/bisect.ts';
import { shareAt } from '../numeric/log-odds.ts';
import { requireWithin } from '../require/within.ts';

/** Network value K ≥ 0 (0 to 1e6), hurdle h (±1e6) and precision β of the choice (0 to 1e3, per unit of utility). */
export interface NoisyAdoption {
  readonly K: number;
  readonly h: number;
  readonly beta: number;
}

/** Shares that reproduce themselves under noisy choice. */
export interface AdoptionEquilibria {
  /** Ascending; of three, the middle one is the tipping point. */
  readonly equilibria: readonly number[];
  readonly count: number;
  /** βK > 4: for some hurdle there are three. */
  readonly bistablePossible: boolean;
}

/** Shares x = 1/(1+exp(−β(Kx−h))), found on the log-odds between the turning points of the difference. [MODELS.md M6] */
export function noisyAdoption({ K, h, beta }: NoisyAdoption): AdoptionEquilibria {
  requireWithin('K', K, 0, 1e6);
  requireWithin('h', h, -1e6, 1e6);
  requireWithin('beta', beta, 0, 1e3);
  const gap = (z: number) => z - beta * (K * shareAt(z) - h);
  const bistablePossible = beta * K > 4;
  const bounds = [-beta * h - 1, beta * (K - h) + 1];
  if (bistablePossible) {
    const root = Math.sqrt(1 - 4 / (beta * K));
    const turn = 2 * Math.log((Math.sqrt(beta * K) * (1 + root)) / 2);
    bounds.splice(1, 0, -turn, turn);
  }
  const ordered = bounds.toSorted((x, y) => x - y);
  const equilibria: number[] = [];
  for (let i = 1; i < ordered.length; i++) {
    const [low, high] = [ordered[i - 1] as number, ordered[i] as number];
    if (gap(low) < 0 !== gap(high) < 0) equilibria.push(shareAt(bisect(gap, low, high)));
  }
  return { equilibria, count: equilibria.length, bistablePossible };
}
