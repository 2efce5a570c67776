import type { Random } from '../random/mulberry32.ts';
import { shuffle } from '../random/shuffle.ts';
import { requireFinite } from '../require/finite.ts';
import { requireList } from '../require/list.ts';
import { requireWhole } from '../require/whole.ts';

/**
 * The next generation of any 2 to 100 agents: after a shuffle they are sorted by coins, the lowest `drop` (0 to half of them) leave, and
 * each of the highest `drop` of that same order gets a copy of itself, placed just before it. [Case 2017]
 */
export function nextGeneration<Agent>(
  agents: readonly Agent[],
  coins: readonly number[],
  drop: number,
  random: Random,
): Agent[] {
  const size = requireList('agents', agents, 2, 100).length;
  for (const coin of requireList('coins', coins, size, size)) requireFinite('coins', coin);
  requireWhole('drop', drop, 0, Math.floor(size / 2));
  const ranked = shuffle([...agents.keys()], random).sort((i, j) => (coins[i] as number) - (coins[j] as number));
  const copies = agents.map(() => 1);
  for (const last of ranked.slice(0, drop)) copies[last] = 0;
  for (const best of ranked.slice(size - drop)) copies[best] = 2;
  return agents.flatMap((agent, i) => new Array<Agent>(copies[i] as number).fill(agent));
}
