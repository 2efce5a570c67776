import { requirePositive } from '../require/positive.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWithin } from '../require/within.ts';

/** Peer punishment: from the second round the punisher slows by sAlpha in [0,1], the unsafe (speed s in [1, 1000]) by sBeta ≥ 0. */
export interface Punishment {
  readonly s: number;
  /** Rounds to the prize if safe, s to 1e9. */
  readonly W: number;
  readonly sAlpha: number;
  readonly sBeta: number;
}

/** What punishment does to a race for a large prize. */
export interface PunishmentEffect {
  /** Rounds until the punished unsafe racer finishes; Infinity where it never does. */
  readonly r: number;
  /** Whether it still finishes before the punisher. */
  readonly auStillWins: boolean;
  /** Disaster probability above which punishers risk-dominate the unsafe. */
  readonly prPunish: number;
}

/** The threshold 1 − 1/(s+2W/r) with r = 1+(W−s)/(s−sBeta), or 1 − 1/s where r is infinite. [Han et al. 2021; MODELS.md M4b] */
export function punishment({ s, W, sAlpha, sBeta }: Punishment): PunishmentEffect {
  requireWithin('s', s, 1, 1000);
  requireWithin('W', requirePositive('W', W), s, 1e9);
  requireProbability('sAlpha', sAlpha);
  requireWithin('sBeta', sBeta, 0, 1000);
  const r = sBeta >= s ? Number.POSITIVE_INFINITY : 1 + (W - s) / (s - sBeta);
  const punisher = sAlpha === 1 ? Number.POSITIVE_INFINITY : 1 + (W - 1) / (1 - sAlpha);
  return { r, auStillWins: r < punisher, prPunish: 1 - 1 / (s + (2 * W) / r) };
}
