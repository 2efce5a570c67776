import { requireWithin } from '../require/within.ts';

/** The two hurdles between which a standard can be kept or stay unused, whichever it was; the gap is the hysteresis. */
export interface TippingHurdles {
  /** The hurdle above which a standard that nearly all use is given up. */
  readonly falls: number;
  /** The lower one, below which a standard that hardly anybody uses takes off. */
  readonly rises: number;
}

/**
 * Where x = 1/(1+exp(−β(Kx−h))) gains and loses its second stable share, for K in [0, 1e6] and β in [0, 1e3]; null where βK ≤ 4,
 * for then there is one share at every hurdle and no hysteresis. [MODELS.md M6.E: bistability requires βK > 4]
 */
export function tippingHurdles({ K, beta }: { K: number; beta: number }): TippingHurdles | null {
  requireWithin('K', K, 0, 1e6);
  requireWithin('beta', beta, 0, 1e3);
  if (beta * K <= 4) return null;
  const root = Math.sqrt(1 - 4 / (beta * K));
  const falls = (K * (1 + root)) / 2 - (2 * Math.log((Math.sqrt(beta * K) * (1 + root)) / 2)) / beta;
  return { falls, rises: K - falls };
}
