import { requireWhole } from '../require/whole.ts';
import { type Kind, kinds } from './kind.ts';

/** How many agents of each kind there are; a kind left out has none. */
export type Counts = Readonly<Partial<Record<Kind, number>>>;

/** The agents of a population, as indices into `kinds`, kind by kind; 2 to 100 in all, else a RangeError. */
export function agentsOf(counts: Counts): Uint8Array {
  for (const kind of Object.keys(counts)) {
    if (!kinds.includes(kind as Kind)) throw new RangeError(`counts must name kinds of agent, got ${kind}`);
  }
  const agents = kinds.flatMap((kind, index) =>
    new Array<number>(requireWhole(`counts.${kind}`, counts[kind] ?? 0, 0, 100)).fill(index),
  );
  requireWhole('counts', agents.length, 2, 100);
  return Uint8Array.from(agents);
}

/** How many of 1 to 100 `agents` (indices into `kinds`) are of each kind; every kind is listed. */
export function countsOf(agents: Uint8Array): Record<Kind, number> {
  requireWhole('agents', agents.length, 1, 100);
  const tally = kinds.map((kind) => [kind, 0] as [Kind, number]);
  for (const agent of agents) (tally[requireWhole('agents', agent, 0, kinds.length - 1)] as [Kind, number])[1] += 1;
  return Object.fromEntries(tally) as Record<Kind, number>;
}
