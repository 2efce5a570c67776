import { type Kind, kinds } from './kind.ts';

/** The kind with the most agents, or null where two or more share that place. */
export function leader(counts: Readonly<Record<Kind, number>>): Kind | null {
  const most = Math.max(...kinds.map((kind) => counts[kind]));
  const leaders = kinds.filter((kind) => counts[kind] === most);
  return leaders.length === 1 ? (leaders[0] as Kind) : null;
}
