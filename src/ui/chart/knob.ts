import type { Look } from './look.ts';

/** A point of a chart that a hand can take hold of and bring to another value: the twin of a slider beside the chart. */
export interface Knob<Name extends string = string> {
  readonly name: Name;
  /** where it is, by the chart’s values */
  readonly x: number;
  readonly y: number;
  /** the way that its arrow shows: sideways it changes `x`, else `y` */
  readonly way: 'up' | 'down' | 'across';
  /** the ends of what it can be brought to */
  readonly min: number;
  readonly max: number;
  readonly look: Look;
  /** the straight line that goes with it, and can be taken hold of as well: from here to there */
  readonly line?: readonly [from: readonly [x: number, y: number], to: readonly [x: number, y: number]];
  /** what is written beside it, and whether that is over it rather than under it */
  readonly text?: string | undefined;
  readonly over?: boolean;
}
