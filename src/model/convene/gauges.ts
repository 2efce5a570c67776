import { labNames } from './lab.ts';
import type { Table } from './table.ts';

/** The three pillars in whole percents. */
export interface Gauges {
  readonly safety: number;
  readonly security: number;
  readonly benefit: number;
}

/**
 * How the pillars stand after a round: security at the lowest wall, which an alarm moves towards the highest; safety by how many were careful and what
 * tests find, half of it resting on security; benefit by reach, half of it resting on safety. Each is rounded down. [CONVENE.md §1, step 9; MODELS.md M5, M10]
 */
export function gaugesOf({ walls, alarm, careful, tests, reach }: Table): Gauges {
  const low = Math.min(...walls);
  const security = low + Math.floor((alarm * (Math.max(...walls) - low)) / 100);
  const safety = Math.floor((Math.floor((careful * tests) / labNames.length) * (100 + security)) / 200);
  return { safety, security, benefit: Math.floor((reach * (100 + safety)) / 200) };
}
