import { compare } from '../numeric/compare.ts';
import { requireAmount } from '../require/amount.ts';
import { requirePositive } from '../require/positive.ts';
import { requireProbability } from '../require/probability.ts';

/**
 * One standard, in utility per adopter: k > 0 value if all are compatible, of which a deviant keeps kappa in [0,1]; g ≥ 0
 * private gain from deviating, c ≥ 0 cost of complying, f ≥ 0 penalty of deviants; x in [0,1] is the share that complies.
 */
export interface Standard {
  readonly k: number;
  readonly kappa: number;
  readonly g: number;
  readonly c: number;
  readonly f: number;
  readonly x: number;
}

/** Whether complying pays. */
export interface StandardThreshold {
  /** Utility of complying less that of deviating, at share x. */
  readonly advantage: number;
  /** The share above which complying pays, not clipped; null where compatibility is worth nothing (kappa = 1). */
  readonly xStar: number | null;
  readonly label: 'tipping' | 'always' | 'never';
  /** Width of the shares from which all come to comply; null unless tipping. */
  readonly basin: number | null;
}

/** The tipping share x* = (g+c−f)/(k(1−kappa)): `always` at 0 or below, `never` at 1 or above. [MODELS.md M6] */
export function standardThreshold({ k, kappa, g, c, f, x }: Standard): StandardThreshold {
  requirePositive('k', k);
  requireProbability('kappa', kappa);
  requireAmount('g', g);
  requireAmount('c', c);
  requireAmount('f', f);
  requireProbability('x', x);
  const network = k * (1 - kappa);
  const hurdle = compare(g + c, f) === 0 ? 0 : g + c - f;
  const advantage = network * x - hurdle;
  const xStar = network === 0 ? null : hurdle / network;
  if (hurdle <= 0) return { advantage, xStar, label: 'always', basin: null };
  if (xStar === null || compare(xStar, 1) >= 0) return { advantage, xStar, label: 'never', basin: null };
  return { advantage, xStar, label: 'tipping', basin: 1 - xStar };
}
