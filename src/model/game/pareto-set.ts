import { type Action, type Profile, profiles } from './action.ts';
import { type Payoffs, payoffOf, requirePayoffs } from './payoffs.ts';

/**
 * The outcomes that no other outcome improves for one player without harming the other, in reading order; never empty.
 * `col` defaults to `row`'s payoffs. [standard]
 */
export function paretoSet(row: Payoffs, col: Payoffs = row): Profile[] {
  requirePayoffs(row);
  requirePayoffs(col);
  const pays = (profile: Profile): [number, number] => {
    const [own, other] = profile.split('') as [Action, Action];
    return [payoffOf(row, own, other), payoffOf(col, other, own)];
  };
  const improves = (better: Profile, worse: Profile) => {
    const [r1, c1] = pays(better);
    const [r0, c0] = pays(worse);
    return r1 >= r0 && c1 >= c0 && (r1 > r0 || c1 > c0);
  };
  return profiles.filter((profile) => !profiles.some((other) => improves(other, profile)));
}
