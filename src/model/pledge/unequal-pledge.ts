import { choose } from '../chance/choose.ts';
import { compare } from '../numeric/compare.ts';
import { requireList } from '../require/list.ts';
import { requirePositive } from '../require/positive.ts';
import { requireWhole } from '../require/whole.ts';

/** Labs (2 to 50) to which one signer's effort is worth different `benefits`, each less than its cost c; in force from k signers on. */
export interface UnequalPledge {
  readonly benefits: readonly number[];
  readonly c: number;
  readonly k: number;
}

/** Whom such a pledge can win, in utility. */
export interface UnequalOutcome {
  /** Labs to which k signers are worth the cost. */
  readonly eligible: number;
  readonly inForceEquilibria: number;
  /** Of all labs, where it comes into force; else 0. */
  readonly welfare: number;
  /** The largest threshold that can come into force, 0 where none can. */
  readonly largestK: number;
  readonly welfareAtLargestK: number;
  readonly unanimousHolds: boolean;
  /** What those would lose who lose by everybody's effort, and what the others would gain. */
  readonly shortfall: number;
  readonly othersGain: number;
  /** A transfer of the first out of the second would make unanimity hold. */
  readonly transferWouldHold: boolean;
  readonly welfareIfAll: number;
  readonly lossFromHoldouts: number;
}

/** A pledge among labs that do not care alike. [MODELS-2.md M18] */
export function unequalPledge({ benefits, c, k }: UnequalPledge): UnequalOutcome {
  requireList('benefits', benefits, 2, 50);
  requirePositive('c', c);
  const n = benefits.length;
  requireWhole('k', k, 1, n);
  benefits.forEach((benefit) => {
    requirePositive('benefits', benefit);
    if (compare(benefit, c) >= 0) throw new RangeError(`benefits must each lie below c ${c}, got ${benefit}`);
  });
  const sum = (items: readonly number[]) => items.reduce((all, each) => all + each, 0);
  const eligibleAt = (size: number) => benefits.filter((benefit) => compare(size * benefit, c) >= 0).length;
  const worth = (size: number) => size * (sum(benefits) - c);
  let largestK = n;
  while (largestK > 0 && eligibleAt(largestK) < largestK) largestK -= 1;
  const eligible = eligibleAt(k);
  const ifAll = benefits.map((benefit) => n * benefit - c);
  const shortfall = sum(ifAll.map((gain) => Math.max(0, -gain)));
  const othersGain = sum(ifAll.map((gain) => Math.max(0, gain)));
  return {
    eligible,
    inForceEquilibria: choose(eligible, k),
    welfare: eligible >= k ? worth(k) : 0,
    largestK,
    welfareAtLargestK: worth(largestK),
    unanimousHolds: largestK === n,
    shortfall,
    othersGain,
    transferWouldHold: compare(othersGain, shortfall) >= 0,
    welfareIfAll: worth(n),
    lossFromHoldouts: worth(n) - worth(largestK),
  };
}
