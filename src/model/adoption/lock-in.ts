import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';

/**
 * Adopters arrive one by one; each prefers A with chance p, else B, until A leads by hA or B by hB (1 to 1000), from where
 * everybody follows.
 */
export interface AdoptionRace {
  readonly hA: number;
  readonly hB: number;
  readonly p: number;
}

/** How a random start locks a market in. */
export interface LockIn {
  readonly pLockA: number;
  readonly expectedAdoptionsToLock: number;
}

/** 1 + r + … + r^(x−1) for x = 0 … size. */
function scale(r: number, size: number): number[] {
  const sums = [0];
  for (let x = 0, power = 1; x < size; x++, power *= r) sums.push((sums[x] as number) + power);
  return sums;
}

/** The race seen from its likelier winner, r = (1−p)/p ≤ 1: sums of positive terms, so p near ½ loses no digits. */
function towards(hA: number, hB: number, p: number) {
  const size = hA + hB;
  const r = (1 - p) / p;
  const S = scale(r, size);
  const at = (x: number) => S[x] as number;
  let visits = 0;
  for (let k = 1; k < size; k++) {
    visits += k < hB ? at(k) * at(hA) * r ** (hB - k) : at(hB) * at(size - k);
  }
  return { win: at(hB) / at(size), lose: (r ** hB * at(hA)) / at(size), steps: visits / (at(size) * p) };
}

/** Chance that A wins, and mean number of adopters until it is settled; hA·hB at p = ½. [Arthur 1989; MODELS.md M6] */
export function lockIn({ hA, hB, p }: AdoptionRace): LockIn {
  requireWhole('hA', hA, 1, 1000);
  requireWhole('hB', hB, 1, 1000);
  requireProbability('p', p);
  const { win, lose, steps } = p >= 0.5 ? towards(hA, hB, p) : towards(hB, hA, 1 - p);
  return { pLockA: p >= 0.5 ? win : lose, expectedAdoptionsToLock: steps };
}
