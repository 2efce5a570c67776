import { compare } from '../numeric/compare.ts';
import { requirePositive } from '../require/positive.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';
import { type EqualLabs, requireEqualLabs } from './require-pledge.ts';

/**
 * A treaty without a threshold among equal labs. Effort is all or nothing at cost c (gamma null, and b < c < nb), or any amount q ≥ 0
 * at cost (c/gamma)·q^gamma with gamma in [1.1, 10] (2 is quadratic). Members choose their effort jointly, outsiders each their own.
 */
export interface Treaty extends EqualLabs {
  readonly gamma: number | null;
}

/** Which treaties stand, and what the largest of them brings; payoffs in utility. */
export interface TreatyOutcome {
  /** Sizes from 2 on that no member gains by leaving and every outsider would lose by joining. */
  readonly stableSizes: readonly number[];
  readonly stable: number;
  readonly effortMember: number;
  readonly effortOutsider: number;
  readonly effortIfAll: number;
  readonly memberPayoff: number;
  readonly outsiderPayoff: number | null;
  readonly payoffIfAll: number;
  readonly payoffIfNone: number;
  /** Of what all gain by all joining, the share that the largest stable treaty brings. */
  readonly shareOfGain: number;
  readonly gainUnanimous: number;
}

/** Self-enforcing treaties: large only where there is little to gain. [Barrett 1994; MODELS-2.md M18] */
export function stableTreaty({ n, b, c, gamma }: Treaty): TreatyOutcome {
  const power = gamma === null ? null : requireWithin('gamma', gamma, 1.1, 10);
  if (power === null) requireEqualLabs({ n, b, c });
  requireWhole('n', n, 2, 100);
  requirePositive('b', b);
  requirePositive('c', c);
  /** What each of so many who choose together does; an outsider is one. */
  const effort = (together: number) => {
    if (power === null) return compare(together * b, c) >= 0 ? 1 : 0;
    return ((together * b) / c) ** (1 / (power - 1));
  };
  const cost = (q: number) => (power === null ? c * q : (c / power) * q ** power);
  const made = (members: number) => members * effort(members) + (n - members) * effort(1);
  const memberPayoff = (members: number) => b * made(members) - cost(effort(members));
  const outsiderPayoff = (members: number) => b * made(members) - cost(effort(1));
  /** Whether a member of so many gains nothing by leaving: one that is indifferent stays, and an outsider that is indifferent joins. */
  const stays = (members: number) => {
    if (power === null) return effort(members) > 0 && effort(members - 1) === 0;
    // in units of what an outsider gives each, whatever b and c are
    const growth = 1 / (power - 1);
    const member = members ** (1 + growth) / (1 + growth) + n - members;
    const leaver = (members - 1) ** (1 + growth) + n - (members - 1) - growth / (1 + growth);
    return compare(member / leaver, 1) >= 0;
  };
  const stableSizes = Array.from({ length: n - 1 }, (_, i) => i + 2).filter(
    (members) => stays(members) && (members === n || !stays(members + 1)),
  );
  const stable = stableSizes.at(-1) as number;
  const welfare = (members: number) =>
    members * memberPayoff(members) + (members === n ? 0 : (n - members) * outsiderPayoff(members));
  const payoffIfAll = memberPayoff(n);
  const payoffIfNone = outsiderPayoff(1);
  return {
    stableSizes,
    stable,
    effortMember: effort(stable),
    effortOutsider: effort(1),
    effortIfAll: effort(n),
    memberPayoff: memberPayoff(stable),
    outsiderPayoff: stable === n ? null : outsiderPayoff(stable),
    payoffIfAll,
    payoffIfNone,
    shareOfGain: (welfare(stable) - n * payoffIfNone) / (n * (payoffIfAll - payoffIfNone)),
    gainUnanimous: payoffIfAll - payoffIfNone,
  };
}
