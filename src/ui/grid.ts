/** How far a setting goes, in what steps a slider takes it, and how fine a typed value may be where that is finer. */
export interface Grid {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly typed?: number;
}

/** The number on the grid that is nearest to this one, as exact as it can be written. */
export function onGrid({ min, max, step, typed = step }: Grid, value: number): number {
  const inside = Math.min(max, Math.max(min, value));
  // a tenth is no exact number, ten is
  const parts = Math.round(1 / typed);
  return typed < 1 ? Math.round(inside * parts) / parts : Math.round(inside / typed) * typed;
}
