import type { Payoffs } from '../game/payoffs.ts';
import { requireDilemma } from '../game/require-dilemma.ts';
import { compare } from '../numeric/compare.ts';

/** The smallest discount factor δ that keeps each rule's cooperation an equilibrium, and two figures that go with them. */
export interface PatienceThresholds {
  /** Grim trigger, and any punishment by mutual defection. */
  readonly grim: number;
  /** Tit for tat: also no gain from alternating D and C. At 1 or more it never is an equilibrium. */
  readonly tft: number;
  /** Win-stay-lose-shift; null where no δ < 1 is enough. */
  readonly wsls: number | null;
  /** The most often generous tit for tat can let a D pass; below 0 where not even tit for tat holds. */
  readonly gtft: number;
  /** Mean number of rounds, 1/(1−grim), of play that goes on with chance `grim`. */
  readonly expectedRounds: number;
}

/** Thresholds of the shadow of the future in a prisoner's dilemma; a RangeError for other payoffs. [Friedman 1971; Axelrod 1981; MODELS.md M2] */
export function patienceThresholds(payoffs: Payoffs): PatienceThresholds {
  const { R, S, T, P } = requireDilemma(payoffs);
  const grim = (T - R) / (T - P);
  const wsls = (T - R) / (R - P);
  return {
    grim,
    tft: Math.max(grim, (T - R) / (R - S)),
    wsls: compare(wsls, 1) >= 0 ? null : wsls,
    gtft: Math.min(1 - (T - R) / (R - S), (R - P) / (T - P)),
    expectedRounds: (T - P) / (R - P),
  };
}
