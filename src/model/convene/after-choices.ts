import type { Choices } from './choices-of.ts';
import { clipPercent } from './clip-percent.ts';
import type { Deal } from './deal.ts';
import { moveBelief } from './move-belief.ts';
import type { Table } from './table.ts';

/**
 * The table after these choices: walls and weeks as each lab worked, reach as many cut, and every belief moved towards what its lab saw. Where a code
 * lets a slip be reported, the others take it for care. [CONVENE.md §1, steps 7 and 8]
 */
export function afterChoices({ labs }: Deal, table: Table, { acts, slipped }: Choices): Table {
  const careful = acts.filter((act) => act === 'C').length;
  const reported = table.code > 0 && slipped !== null;
  const beliefs = table.beliefs.map((belief, lab) => {
    const seen = careful - (acts[lab] === 'C' ? 1 : 0) + (reported && lab !== slipped ? 1 : 0);
    return moveBelief(belief, seen, (labs[lab]?.pace ?? 0) + table.openness);
  });
  return {
    ...table,
    careful,
    acts,
    beliefs,
    walls: table.walls.map((wall, lab) => clipPercent(wall + (acts[lab] === 'C' ? 2 : -2))),
    weeks: table.weeks.map((weeks, lab) => weeks + (acts[lab] === 'C' ? 1 : 2)),
    reach: clipPercent(table.reach - (acts.length - careful)),
  };
}
