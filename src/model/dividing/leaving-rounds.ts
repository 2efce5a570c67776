import { sum } from 'd3-array';
import { compare } from '../numeric/compare.ts';
import { requireList } from '../require/list.ts';
import { requirePositive } from '../require/positive.ts';
import { requireWithin } from '../require/within.ts';
import type { Division } from './divide-benefit.ts';

/** A division in which a fund (0 to 1e9) is moved to those whom an even share would lose. */
export interface FundedDivision extends Division {
  readonly fund: number;
}

/** How things stand before the members choose once more; each list is in the order of the parties. */
export interface LeavingRound {
  readonly members: readonly boolean[];
  /** the even share of the members; 0 where none is left */
  readonly share: number;
  /** how much of the fund is moved: none where nobody is short of it or nobody could pay, never more than the payers have */
  readonly moved: number;
  /** what each party has: a member its share after the fund, the others their outside option */
  readonly has: readonly number[];
  readonly leaves: readonly boolean[];
}

/**
 * The rounds in which members leave, until nobody does; the last is where it rests. In each, the members for whom the even share is
 * enough pay the fund in equal parts, and the others get it in proportion to what they lack; whoever then has more outside leaves,
 * all at once, for good. Without a fund the last round is that of `divideBenefit`. [MODELS.md M13; the payment rule is ours]
 */
export function leavingRounds({ outside, v, gamma, fund }: FundedDivision): readonly LeavingRound[] {
  for (const option of requireList('outside', outside, 1, 1000)) requireWithin('outside', option, 0, 1e9);
  requirePositive('v', v);
  requireWithin('gamma', gamma, 1, 5);
  requireWithin('fund', fund, 0, 1e9);
  const rounds: LeavingRound[] = [];
  let members = outside.map(() => true);
  for (;;) {
    const count = members.filter(Boolean).length;
    const share = count === 0 ? 0 : v * count ** (gamma - 1);
    const lacks = outside.map((option, i) => (members[i] && compare(option, share) > 0 ? option - share : 0));
    const lacking = sum(lacks);
    const payers = members.filter((isIn, i) => isIn && lacks[i] === 0).length;
    const pays = lacking > 0 && payers > 0 ? Math.min(fund / payers, share) : 0;
    const moved = pays * payers;
    const has = outside.map((option, i) => {
      if (!members[i]) return option;
      const lack = lacks[i] as number;
      return lack > 0 ? share + moved * (lack / lacking) : share - pays;
    });
    const leaves = outside.map((option, i) => members[i] === true && compare(option, has[i] as number) > 0);
    rounds.push({ members, share, moved, has, leaves });
    if (!leaves.includes(true)) return rounds;
    members = members.map((isIn, i) => isIn && !leaves[i]);
  }
}
