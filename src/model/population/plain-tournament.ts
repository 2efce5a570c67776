import type { Random } from '../random/mulberry32.ts';
import { playMatch } from '../repeated/play-match.ts';
import { requireList } from '../require/list.ts';
import { requireOneOf } from '../require/one-of.ts';
import { type Kind, kinds, playerOf as players } from './kind.ts';
import { requireRules, type TournamentRules } from './rules.ts';

/**
 * Each agent's coins from one round robin of 2 to 100 agents, played move by move as the rules read: slow, and the measure of
 * `tournament`, which plays the same game fast. Throws a RangeError for rules out of range. [Case 2017]
 */
export function plainTournament(agents: readonly Kind[], rules: TournamentRules, random: Random): number[] {
  for (const kind of requireList('agents', agents, 2, 100)) requireOneOf('agents', kind, kinds);
  const { payoffs, rounds, noise, guest } = requireRules(rules);
  const playerOf = (kind: Kind) => {
    const player = kind === 'guest' ? guest : players[kind];
    if (!player) throw new RangeError('agents must name a guest only where rules have one');
    return player;
  };
  const coins = agents.map(() => 0);
  for (const [i, a] of agents.entries()) {
    for (const [j, b] of agents.entries()) {
      if (j <= i) continue;
      const match = playMatch(playerOf(a), playerOf(b), payoffs, rounds, { rate: noise, random });
      coins[i] = (coins[i] as number) + match.scoreA;
      coins[j] = (coins[j] as number) + match.scoreB;
    }
  }
  return coins;
}
