/** One side of a chart: what it measures, how far it goes, and which of its values are written beside it. */
export interface Axis {
  /** what it measures and in which unit, in words */
  readonly words: string;
  /** the least and the greatest value that it has room for; not the same */
  readonly domain: readonly [number, number];
  /** the values that are written; about five round ones if it does not say */
  readonly ticks?: readonly number[];
  /** a value as it is written; without it none is */
  readonly written?: (value: number) => string;
}
