import type { Measures } from '../../measures.ts';

/** What a quantity must be. */
export interface Condition {
  readonly measure: string;
  readonly is?: string | number | undefined;
  readonly atLeast?: number | undefined;
  readonly atMost?: number | undefined;
}

/** Whether a condition is met; numbers within 1e-9. Throws a RangeError where there is no such quantity. */
export function isMet({ measure, is, atLeast, atMost }: Condition, measures: Measures): boolean {
  const value = measures[measure];
  if (value === undefined) throw new RangeError(`no quantity ${measure}`);
  if (
    is !== undefined &&
    (typeof value === 'number' && typeof is === 'number' ? Math.abs(value - is) > 1e-9 : value !== is)
  )
    return false;
  return (
    (atLeast === undefined || Number(value) >= atLeast - 1e-9) &&
    (atMost === undefined || Number(value) <= atMost + 1e-9)
  );
}

/** The share of conditions that the state with these quantities meets. */
export const gradeSetWidget = ({ goal }: { readonly goal: readonly Condition[] }, measures: Measures): number =>
  goal.filter((condition) => isMet(condition, measures)).length / goal.length;
