import { binomial, binomialTail } from '../chance/binomial.ts';
import { compare } from '../numeric/compare.ts';
import { requireWithin } from '../require/within.ts';
import { type Pledge, requirePledge } from './require-pledge.ts';

/** A pledge where each intended signature fails with chance eps in [0, 0.5], on its own; the lab then pays nothing. */
export interface ShakyPledge extends Pledge {
  readonly eps: number;
}

/** What comes of it: expected values in the pure equilibrium in which most labs mean to sign. */
export interface ShakyOutcome {
  /** How many labs mean to sign, 0 where it can never come into force, and how many of them are more than it wants. */
  readonly intended: number;
  readonly spares: number;
  readonly inForce: number;
  readonly welfare: number;
  /** Of a lab that means to sign; 0 where none does. */
  readonly signerPayoff: number;
  /** The least eps at which one more lab than wanted signs; null where there is none left, or the pledge is worth nothing. */
  readonly spareFrom: number | null;
  /** The threshold with the highest expected welfare, of equals the larger. */
  readonly bestK: number;
  readonly bestWelfare: number;
  readonly bestInForce: number;
  readonly unanimousInForce: number;
  readonly unanimousWelfare: number;
}

type Signed = Pick<ShakyOutcome, 'intended' | 'inForce' | 'welfare' | 'signerPayoff'>;

function signed({ n, k, b, c, eps }: ShakyPledge): Signed {
  const kept = 1 - eps;
  const willing = (s: number) =>
    compare((k * b - c) * binomial(s - 1, kept, k - 1), (c - b) * binomialTail(s - 1, kept, k)) >= 0;
  let intended = n;
  while (intended >= k && !willing(intended)) intended -= 1;
  if (intended < k || compare(k * b, c) < 0) return { intended: 0, inForce: 0, welfare: 0, signerPayoff: 0 };
  let made = 0;
  let mine = 0;
  for (let m = k; m <= intended; m++) made += m * binomial(intended, kept, m);
  for (let others = k - 1; others < intended; others++) {
    const chance = binomial(intended - 1, kept, others);
    mine += chance * (kept * ((others + 1) * b - c) + (others < k ? 0 : eps * others * b));
  }
  return { intended, inForce: binomialTail(intended, kept, k), welfare: made * (n * b - c), signerPayoff: mine };
}

/** A pledge whose signatures may fail: how many sign then, and which threshold does best. [MODELS-2.md M18] */
export function shakyPledge(pledge: ShakyPledge): ShakyOutcome {
  const { n, k, b, c, eps } = requirePledge(pledge);
  requireWithin('eps', eps, 0, 0.5);
  const here = signed(pledge);
  let bestK = 1;
  let best = signed({ ...pledge, k: 1 });
  for (let other = 2; other <= n; other++) {
    const one = signed({ ...pledge, k: other });
    if (compare(one.welfare, best.welfare) >= 0) [bestK, best] = [other, one];
  }
  const unanimousInForce = (1 - eps) ** n;
  return {
    ...here,
    spares: Math.max(0, here.intended - k),
    spareFrom: k === n || compare(k * b, c) < 0 ? null : (c - b) / (c - b + k * (k * b - c)),
    bestK,
    bestWelfare: best.welfare,
    bestInForce: best.inForce,
    unanimousInForce,
    unanimousWelfare: unanimousInForce * n * (n * b - c),
  };
}
