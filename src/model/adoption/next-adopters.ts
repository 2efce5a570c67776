import { shareAt } from '../numeric/log-odds.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';
import type { NoisyAdoption } from './noisy-adoption.ts';

/**
 * A crowd of `makers` (1 to 10,000) who differ: each has a leaning of its own against the standard, and the leanings are spread
 * evenly over the logistic distribution of precision β. `users` of them are on the standard now. K, h and β as in noisy adoption.
 */
export interface MakerCrowd extends NoisyAdoption {
  readonly makers: number;
  readonly users: number;
}

/**
 * How many makers are on the standard after each has looked at the present share x and taken its better choice: those whose
 * leaning is below K·x − h. The nearest whole number to makers/(1+exp(−β(Kx−h))), so it rises with `users`. [MODELS.md M6.E]
 */
export function nextAdopters({ K, h, beta, makers, users }: MakerCrowd): number {
  requireWithin('K', K, 0, 1e6);
  requireWithin('h', h, -1e6, 1e6);
  requireWithin('beta', beta, 0, 1e3);
  requireWhole('makers', makers, 1, 10_000);
  requireWhole('users', users, 0, makers);
  return Math.round(makers * shareAt(beta * (K * (users / makers) - h)));
}
