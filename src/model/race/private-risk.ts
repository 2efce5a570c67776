import { type Race, requireRace } from './race.ts';

/**
 * Probability of disaster where each team knows only its own capability and plays s(c) = min(1, c/K), K = e(n−1)+1:
 * 1 − nμ/((n+1)K) up to μ = K, (K/μ)^n/(n+1) beyond. [Armstrong, Bostrom and Shulman 2016; MODELS.md M4a]
 */
export function privateRisk(race: Race): number {
  const { n, e, mu } = requireRace(race);
  const K = e * (n - 1) + 1;
  return mu <= K ? 1 - (n * mu) / ((n + 1) * K) : (K / mu) ** n / (n + 1);
}
