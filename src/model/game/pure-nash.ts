import { type Profile, profiles } from './action.ts';
import { bestReply } from './best-reply.ts';
import type { Payoffs } from './payoffs.ts';

/**
 * The outcomes from which neither player would switch alone, in reading order; `col` defaults to `row`'s payoffs
 * (each seen from its own side). Empty only in asymmetric games. [MODELS.md M1]
 */
export function pureNash(row: Payoffs, col: Payoffs = row): Profile[] {
  const rowStays = (own: 'C' | 'D', other: 'C' | 'D', payoffs: Payoffs) => {
    const reply = bestReply(payoffs, other);
    return reply === own || reply === 'either';
  };
  return profiles.filter((profile) => {
    const [rowAction, colAction] = profile.split('') as ['C' | 'D', 'C' | 'D'];
    return rowStays(rowAction, colAction, row) && rowStays(colAction, rowAction, col);
  });
}
