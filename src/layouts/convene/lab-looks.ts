import type { CareRange } from '#model/adaptive-expectations/care-range.ts';
import { careMark } from '#model/convene/care-mark.ts';
import type { Deal } from '#model/convene/deal.ts';
import { type Lab, labNames } from '#model/convene/lab.ts';
import { labSum } from '#model/convene/lab-sum.ts';
import { type Mood, moodOf } from '#model/convene/mood.ts';
import type { Table } from '#model/convene/table.ts';

/** What a lab at the table shows: what it expects of the others (percent), where its sum turns, and how it would choose. */
export interface LabLook {
  readonly belief: number;
  readonly mark: CareRange;
  readonly mood: Mood;
}

/** How the six labs look on this table, in their order. [CONVENE.md §6] */
export const labLooks = ({ labs }: Deal, table: Table): readonly LabLook[] =>
  labNames.map((_, at) => {
    const sum = labSum(labs[at] as Lab, table);
    const belief = table.beliefs[at] as number;
    return { belief, mark: careMark(sum), mood: moodOf(sum, belief) };
  });
