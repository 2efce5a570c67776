import type { CareRange } from '#model/adaptive-expectations/care-range.ts';
import type { LabLook } from './lab-looks.ts';

/** Which way something goes: down, not at all, or up. */
type Way = -1 | 0 | 1;

/** Which way what a lab expects goes, and for how many beliefs it is careful. */
export interface Direction {
  readonly belief: Way;
  readonly shade: Way;
}

const width = ({ kind, mark = 0 }: CareRange) => ({ from: 100 - mark, upto: mark, all: 101, none: -1 })[kind];

/** Which way the cards that lie on the table move a lab: directions and no results, which show when the labs choose. */
export const directionOf = (before: LabLook, after: LabLook): Direction => ({
  belief: Math.sign(after.belief - before.belief) as Way,
  shade: Math.sign(width(after.mark) - width(before.mark)) as Way,
});
