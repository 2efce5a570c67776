import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { State } from '../state.ts';
import type { Text } from '../text.ts';
import { pledgeOf } from './pledge-of.ts';

/** What the pledge wants and who signs it; and, once it was `tried`, with which number the six would get most. */
export function describe(state: State, text: Text, locale: string, tried = true): string {
  const { says } = text.pledge;
  const pledged = pledgeOf(state);
  const { wanted, stake, fails, intended, bestK } = pledged;
  const number = (x: number) => formatNumber(locale, x, 2);
  const values = {
    signers: number(wanted),
    stake: number(stake),
    fails: number(fails),
    worth: number(wanted * stake),
    signer: number(pledged.signerPayoff),
    outsider: number(pledged.outsider ?? 0),
    intended: number(intended),
    inForce: formatNumber(locale, 100 * pledged.inForce, 1),
    welfare: number(pledged.welfare),
    best: number(bestK),
    most: number(pledged.bestWelfare),
  };
  const sure = pledged.status === 'too-low' ? says['too-low'] : intended === 6 ? says.unanimous : says.partial;
  const shaky = intended === 0 ? says.shakyNone : says.shaky;
  return [
    says.pledge,
    ...(fails > 0 ? [says.fails, shaky] : [sure, ...(intended > 0 ? [says.welfare] : [])]),
    ...(tried ? [says.best[bestK === wanted ? 'here' : 'one'], ...(intended > 0 ? [says.void] : [])] : []),
  ]
    .map((part) => fill(part, values))
    .join(' ');
}
