import { publicSafety } from '#model/race/team-safety.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * For how many of 10 weeks the leader of two labs tests that know how far each other is: it has done `ahead` weeks of work, the other
 * `behind`, a lead of `lead` weeks, and losing to a careful rival costs `cost` of the 100 points that winning is worth. Graded by M4.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 0.5 }, (random) => {
  const [behind, cost] = [drawWhole(2, 10, random), 10 * drawWhole(2, 8, random)];
  const lead = (drawWhole(2, 9, random) * cost) / 100;
  const ahead = behind + lead;
  const answer = 10 * publicSafety({ e: cost / 100, caps: [ahead / 10, behind / 10] }).s1;
  return {
    values: { ahead, behind, lead, cost },
    answer,
    mistakes: {
      'only-the-lead': lead,
      'danger-for-tests': 10 - answer,
      'times-the-cost': (lead * cost) / 100,
    },
  };
});
