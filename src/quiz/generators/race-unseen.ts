import { raceRisk } from '#model/race/race-risk.ts';
import { drawWhole } from '../draw-whole.ts';
import type { Generator } from '../drawn.ts';
import { redrawn } from '../redrawn.ts';

/**
 * How likely a disaster is, in percent, in a race of `n` labs that know nobody's capability. Losing to a rival costs a lab `e` percent of
 * what winning is worth, and `mu` is how much capability counts against skimping on safety; each lab is `safety` percent safe. Graded by
 * M4.
 */
export const generate: Generator = redrawn({ decimals: 1, apart: 1 }, (random) => {
  const [n, e, mu] = [drawWhole(2, 6, random), 10 * drawWhole(2, 9, random), drawWhole(1, 20, random) / 10];
  const risk = (teams: number) => 100 * raceRisk({ n: teams, e: e / 100, mu }).riskNone;
  const { safetyNone } = raceRisk({ n, e: e / 100, mu });
  if (safetyNone > 0.95) return undefined;
  return {
    values: { n, e, mu, safety: 100 * safetyNone },
    answer: risk(n),
    mistakes: {
      'safety-for-risk': 100 * safetyNone,
      'one-lab-too-many': risk(n + 1),
      'forgot-what-losing-costs': 100 * raceRisk({ n, e: 1, mu }).riskNone,
    },
  };
});
