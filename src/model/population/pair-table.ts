import { streamOf } from '../random/stream.ts';
import { type OwnKind, ownKinds } from './kind.ts';
import type { TournamentRules } from './rules.ts';
import { tournament } from './tournament.ts';

/**
 * What each kind (row) gets from one match against each kind (column) without noise, in coins. Coin tossers have no such
 * figure; their cells hold one match's worth, as seed 0 tosses. Throws a RangeError for rules out of range.
 */
export function pairTable(rules: Omit<TournamentRules, 'noise'>): Record<OwnKind, Record<OwnKind, number>> {
  const play = tournament({ ...rules, noise: 0 });
  const stream = streamOf(0);
  const coins = new Float64Array(2);
  const row = (a: number) =>
    ownKinds.map((kind, b): [OwnKind, number] => {
      play(Uint8Array.of(a, b), coins, stream);
      return [kind, coins[0] as number];
    });
  return Object.fromEntries(ownKinds.map((kind, a) => [kind, Object.fromEntries(row(a))])) as Record<
    OwnKind,
    Record<OwnKind, number>
  >;
}
