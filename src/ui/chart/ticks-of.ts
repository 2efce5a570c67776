import { ticks } from 'd3-array';
import type { Axis } from './axis.ts';

/** The values that stand beside an axis, as they are written there: its own, or about five round ones. */
export const ticksOf = ({ ticks: own, domain: [from, to], written }: Axis) =>
  written ? (own ?? ticks(from, to, 4)).map((value) => ({ value, text: written(value) })) : [];
