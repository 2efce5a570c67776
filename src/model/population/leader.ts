import { requireWhole } from '../require/whole.ts';
import { type Kind, kinds } from './kind.ts';

/** The kind with the most agents, or null where two or more share that place; a RangeError for counts out of 0 to 100. */
export function leader(counts: Readonly<Record<Kind, number>>): Kind | null {
  for (const kind of kinds) requireWhole(`counts.${kind}`, counts[kind], 0, 100);
  const most = Math.max(...kinds.map((kind) => counts[kind]));
  const leaders = kinds.filter((kind) => counts[kind] === most);
  return leaders.length === 1 ? (leaders[0] as Kind) : null;
}
