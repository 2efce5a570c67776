import { requireWithin } from '../require/within.ts';

/** Peer reward of the safe: gain of speed gamma in [0, 1000] at a cost alpha in [0, 1000] of one's own; unsafe speed s in [1, 1000]. */
export interface Reward {
  readonly s: number;
  readonly gamma: number;
  readonly alpha: number;
}

/** The disaster probability, 1 − (1+gamma−alpha)/(3s), above which rewarders risk-dominate the unsafe; below 0: always. [Han et al. 2021; MODELS.md M4b] */
export function reward({ s, gamma, alpha }: Reward): { prReward: number } {
  requireWithin('s', s, 1, 1000);
  requireWithin('gamma', gamma, 0, 1000);
  requireWithin('alpha', alpha, 0, 1000);
  return { prReward: 1 - (1 + gamma - alpha) / (3 * s) };
}
