import { bisect } from '../numeric/bisect.ts';
import { compare } from '../numeric/compare.ts';
import { requireWhole } from '../require/whole.ts';
import { privateRisk } from './private-risk.ts';
import { requireRace } from './race.ts';

/** Two sizes of a race, 2 ≤ n1 < n2 ≤ 100, and its enmity e in [1e-6, 1]. */
export interface TeamComparison {
  readonly n1: number;
  readonly n2: number;
  readonly e: number;
}

/** When more teams race more safely. */
export interface MoreTeams {
  /** The μ above which n2 teams are safer; null where there is none below 1000. */
  readonly muSwap: number | null;
  readonly riskAtSwap: number | null;
  readonly alwaysSaferWithMore: boolean;
}

/** Whether n2 teams that know only their own capability are safer than n1. [MODELS.md M4a] */
export function moreTeams({ n1, n2, e }: TeamComparison): MoreTeams {
  requireWhole('n1', n1, 2, 99);
  requireWhole('n2', n2, n1 + 1, 100);
  requireRace({ n: n1, e, mu: 1 });
  const slope = (n: number) => n / ((n + 1) * (e * (n - 1) + 1));
  if (compare(slope(n2), slope(n1)) >= 0) return { muSwap: null, riskAtSwap: null, alwaysSaferWithMore: true };
  const lead = (mu: number) => privateRisk({ n: n1, e, mu }) - privateRisk({ n: n2, e, mu });
  if (lead(1000) < 0) return { muSwap: null, riskAtSwap: null, alwaysSaferWithMore: false };
  const muSwap = bisect(lead, e * (n1 - 1) + 1, 1000);
  return { muSwap, riskAtSwap: privateRisk({ n: n1, e, mu: muSwap }), alwaysSaferWithMore: false };
}
