import { clipPercent } from './clip-percent.ts';
import type { Deal } from './deal.ts';
import { labSum } from './lab-sum.ts';
import type { Measure } from './measure.ts';
import { moveBelief } from './move-belief.ts';
import { raiseLowestWall } from './raise-lowest-wall.ts';
import type { Table } from './table.ts';

const all = (percents: readonly number[], by: number) => percents.map((percent) => clipPercent(percent + by));

/** How many of these labs there are beside one of them. */
const others = (labs: readonly boolean[], lab: number) => labs.filter((each, at) => each && at !== lab).length;

/** Once tests are written into the plug, bettering them helps half as much. */
const lifted = ({ tests, locked }: Table, by: number) => clipPercent(tests + (locked ? by / 2 : by));

/** By how many weeks the first of the race leads. */
function lead(weeks: readonly number[]): number {
  const [first = 0, second = 0] = weeks.toSorted((x, y) => y - x);
  return first - second;
}

const effects: Readonly<Record<Measure, (table: Table, deal: Deal) => Partial<Table>>> = {
  risks: ({ downside }) => ({ downside: downside + 7 }),
  steps: ({ beliefs, acts }) => {
    const careful = acts.map((act) => act === 'C');
    return { beliefs: beliefs.map((belief, lab) => clipPercent(belief + 12 * others(careful, lab))) };
  },
  word: (table, { labs }) => {
    const would = labs.map((lab) => {
      const { R, T } = labSum(lab, table);
      return R >= T;
    });
    if (!would.includes(true)) return {};
    return { beliefs: table.beliefs.map((belief, lab) => moveBelief(belief, others(would, lab), 60)) };
  },
  proofs: (table, { pairs }) => ({
    cheaper: table.cheaper + 1 + 2 * pairs,
    tests: lifted(table, 10),
    pressure: table.pressure + 1,
  }),
  good: ({ upside, reach }) => ({ upside: upside + 3, reach: clipPercent(reach + 14) }),
  guard: ({ walls, alarm }) => ({
    walls: raiseLowestWall(raiseLowestWall(walls, 20), 20),
    alarm: clipPercent(alarm + 15),
    guarded: true,
  }),
  codes: ({ code, openness }) => ({ code: code + 1, openness: openness + 6 }),
  plans: ({ openness, pressure, weeks }) => ({
    openness: openness + 8,
    pressure: pressure + (lead(weeks) >= 3 ? -6 : 6),
  }),
  scrutiny: (table) => ({
    detection: table.detection + 30,
    tests: lifted(table, 6),
    walls: table.guarded ? table.walls : all(table.walls, -8),
  }),
  praise: ({ code, exposure, advantage, beliefs }) =>
    code > 0 ? { exposure: exposure + 7, advantage: advantage + 7 } : { beliefs: all(beliefs, -8) },
  liability: ({ fine, reach }) => ({ fine: fine + 36, reach: clipPercent(reach - 6) }),
  connect: ({ code, kept, reach }) =>
    code > 0 ? { kept: Math.max(0, kept - 50), locked: true, reach: clipPercent(reach - 4) } : {},
};

/** The table once this measure has acted, whoever pays for it; the hand and the points are not touched. [CONVENE.md §2] */
export const takeEffect = (deal: Deal, table: Table, measure: Measure): Table => ({
  ...table,
  ...effects[measure](table, deal),
});
