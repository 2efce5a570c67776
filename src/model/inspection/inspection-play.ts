import { compare } from '../numeric/compare.ts';
import { requireProbability } from '../require/probability.ts';
import { type InspectionGame, inspectionGame } from './inspection-game.ts';

/** How often, as chances a day, each thing happens between a firm and an inspector; `inspector` is its payoff a day. */
export interface InspectionPlay {
  /** An inspection. */
  readonly inspected: number;
  /** A violation. */
  readonly violation: number;
  /** A violation that is fined. */
  readonly fined: number;
  /** A fine for a firm that did nothing. */
  readonly falselyFined: number;
  readonly inspector: number;
}

/**
 * What firm and inspector do: their equilibrium where both choose at once, or the firm's best reply where the inspector keeps to an
 * `announced` rate. A firm that is indifferent to an announced rate complies; an inspector who is indifferent stays at home. In a
 * game that is undeterrable the firm violates, also at yStar = 1. [Avenhaus, von Stengel and Zamir 2002; MODELS.md M7]
 */
export function inspectionPlay(game: InspectionGame, announced?: number): InspectionPlay {
  if (announced !== undefined) requireProbability('announced', announced);
  const { yStar, regime, violation: unannounced } = inspectionGame(game);
  const { d, a, i, h } = game;
  const atOnce = regime === 'mixed' ? yStar : regime === 'undeterrable' && compare(d * h, i) > 0 ? 1 : 0;
  const deterred = regime !== 'undeterrable' && compare(announced ?? 0, yStar) >= 0;
  const inspected = announced ?? atOnce;
  const violation = announced === undefined ? unannounced : deterred ? 0 : 1;
  return {
    inspected,
    violation,
    fined: inspected * violation * d,
    falselyFined: inspected * (1 - violation) * a,
    inspector: -inspected * i - violation * (1 - inspected * d) * h,
  };
}
