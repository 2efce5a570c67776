import type { Measure } from '#model/game/incentive-mix.ts';
import { leverMoves } from '#model/game/lever.ts';

/** The two labs that one may meet: one that is careful, and one that cuts corners. */
export const meetings = ['careful', 'cutting'] as const;
export type Meeting = (typeof meetings)[number];

/** By how many points a step of a measure moves the lead of shipping safe in each meeting. */
export function pulls({ lever, pull }: Pick<Measure, 'lever' | 'pull'>): Readonly<Record<Meeting, number>> {
  const { R, S, T, P } = leverMoves[lever];
  return { careful: pull * (R - T), cutting: pull * (S - P) };
}
