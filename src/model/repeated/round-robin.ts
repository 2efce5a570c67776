import type { Payoffs } from '../game/payoffs.ts';
import { requireList } from '../require/list.ts';
import { requireWhole } from '../require/whole.ts';
import { type Noise, playMatch } from './play-match.ts';
import type { Player } from './strategy.ts';

/** A player's place in a tournament: its name and its mean score per match, in utility. */
export type Standing = readonly [name: string, meanScore: number];

/** How a round robin is played: with or without a match of each player against itself, and with or without noise. */
export interface RoundRobinRules {
  readonly selfPlay: boolean;
  readonly noise?: Noise;
}

/**
 * Every player of `field` (2 to 50) meets every other once for `rounds` (1 to 1000) rounds; the ranking, best mean score per match first
 * and equals in the field's order. A match against oneself counts once. [Axelrod 1980]
 */
export function roundRobin(
  field: readonly Player[],
  payoffs: Payoffs,
  rounds: number,
  { selfPlay, noise }: RoundRobinRules,
): Standing[] {
  requireList('field', field, 2, 50);
  requireWhole('rounds', rounds, 1, 1000);
  const totals = field.map(() => 0);
  field.forEach((a, i) => {
    field.slice(i).forEach((b, offset) => {
      if (offset === 0 && !selfPlay) return;
      const { scoreA, scoreB } = playMatch(a, b, payoffs, rounds, noise);
      totals[i] = (totals[i] as number) + scoreA;
      if (offset > 0) totals[i + offset] = (totals[i + offset] as number) + scoreB;
    });
  });
  const matches = selfPlay ? field.length : field.length - 1;
  return field
    .map(({ name }, i): Standing => [name, (totals[i] as number) / matches])
    .toSorted(([, x], [, y]) => y - x);
}
