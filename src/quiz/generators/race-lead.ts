import { publicSafety } from '#model/race/team-safety.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * For how many of 10 weeks the leader of two labs tests that know how far each other is: it has done `ahead` weeks of work, the other
 * `behind`, a lead of `lead` weeks, and losing to a careful rival costs `cost` of the 100 points that winning is worth. Graded by M4.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 1 }, (random) => {
  const [behind, lead, cost] = [drawWhole(2, 12, random), drawWhole(2, 7, random), 10 * drawWhole(2, 9, random)];
  const ahead = behind + lead;
  const { s1 } = publicSafety({ e: cost / 100, caps: [ahead / 10, behind / 10] });
  if (s1 > 0.99) return undefined;
  const answer = 10 * s1;
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
