import { type Race, requireRace } from './race.ts';

/** 1 − (1−(1−x)^(n+1))/((n+1)x) as its finite series Σ (−1)^(k+1) C(n+1,k+1) x^k/(n+1): exact where n·x is small. */
function series(n: number, x: number): number {
  let term = (n * x) / 2;
  let sum = term;
  for (let k = 1; k < n; k++) {
    term *= (-(n - k) * x) / (k + 2);
    sum += term;
  }
  return sum;
}

/**
 * Probability of disaster where all capabilities are known: the leader with gap g plays min(1, g/e). 1 − μ/((n+1)e) up to
 * μ = e; beyond, with x = e/μ, 1 − (1−(1−x)^(n+1))/((n+1)x). [Armstrong, Bostrom and Shulman 2016; MODELS.md M4a, §12.3]
 */
export function publicRisk(race: Race): number {
  const { n, e, mu } = requireRace(race);
  if (mu <= e) return 1 - mu / ((n + 1) * e);
  const x = e / mu;
  return n * x < 0.5 ? series(n, x) : 1 + Math.expm1((n + 1) * Math.log1p(-x)) / ((n + 1) * x);
}
