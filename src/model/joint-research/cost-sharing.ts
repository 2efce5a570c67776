import { compare } from '../numeric/compare.ts';
import { requireAmount } from '../require/amount.ts';
import { requireWhole } from '../require/whole.ts';

/** A result worth v ≥ 0 to each of n (1 to 10,000) labs, which costs C ≥ 0 once and for all. */
export interface SharedResult {
  readonly n: number;
  readonly v: number;
  readonly C: number;
}

/** Whether and how the result is worth its cost. */
export interface CostSharing {
  readonly soloWorth: boolean;
  readonly jointWorth: boolean;
  /** Each lab's part of the cost. */
  readonly share: number;
  /** What all gain together. */
  readonly surplus: number;
  readonly regime: 'nobody should' | 'only together' | 'anyone would, but each waits';
  /** What is spent twice or more if all do it alone. */
  readonly duplicationWaste: number;
}

/** An indivisible shared result; where anyone would, see the volunteer's dilemma. [MODELS.md M9] */
export function costSharing({ n, v, C }: SharedResult): CostSharing {
  requireWhole('n', n, 1, 10_000);
  requireAmount('v', v);
  requireAmount('C', C);
  const soloWorth = compare(v, C) >= 0;
  const jointWorth = compare(n * v, C) >= 0;
  const together = jointWorth ? 'only together' : 'nobody should';
  return {
    soloWorth,
    jointWorth,
    share: C / n,
    surplus: n * v - C,
    regime: soloWorth ? 'anyone would, but each waits' : together,
    duplicationWaste: (n - 1) * C,
  };
}
