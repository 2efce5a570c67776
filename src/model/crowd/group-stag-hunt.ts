import { binomial, binomialTail } from '../chance/binomial.ts';
import { bisect } from '../numeric/bisect.ts';
import { compare } from '../numeric/compare.ts';
import { requirePositive } from '../require/positive.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';

/**
 * Groups of N (2 to 200) that produce, from M (1 to N) cooperators on, F (> 0) times what they pay (1 each), shared by all; x is
 * the population's share of cooperators.
 */
export interface GroupStagHunt {
  readonly N: number;
  readonly M: number;
  readonly F: number;
  readonly x: number;
}

/** How cooperation fares in a large population of such groups. */
export interface StagHuntGradient {
  readonly Rx: number;
  /** Payoff of C less payoff of D: F·R(x)/N − 1, in units of the cost. */
  readonly gradientFactor: number;
  /** Interior shares at which both earn the same, ascending; of two, the first is the one to climb over. */
  readonly equilibria: readonly number[];
  /** Share at which R is greatest. */
  readonly xMaxR: number;
  /** The F from which cooperation can last, N/max R. */
  readonly FminCoexist: number;
}

/** R(x) = P(j ≥ M) + M·P(j = M−1) for j ~ Bin(N−1, x). */
const returns = (N: number, M: number, x: number) => binomialTail(N - 1, x, M) + M * binomial(N - 1, x, M - 1);

function equilibria(N: number, M: number, F: number): number[] {
  const top = M / N;
  const lead = (x: number) => returns(N, M, x) - N / F;
  const atTop = compare(returns(N, M, top), N / F);
  if (M === 1 || atTop < 0) return [];
  if (atTop === 0) return top < 1 ? [top] : [];
  const first = bisect(lead, 0, top);
  return compare(returns(N, M, 1), N / F) < 0 ? [first, bisect(lead, top, 1)] : [first];
}

/** Gradient of selection and its rest points; R rises up to x = M/N and falls after it. [Pacheco et al. 2009; MODELS.md M5] */
export function groupStagHunt({ N, M, F, x }: GroupStagHunt): StagHuntGradient {
  requireWhole('N', N, 2, 200);
  requireWhole('M', M, 1, N);
  requirePositive('F', F);
  const Rx = returns(N, M, requireProbability('x', x));
  return {
    Rx,
    gradientFactor: (F * Rx) / N - 1,
    equilibria: equilibria(N, M, F),
    xMaxR: M / N,
    FminCoexist: N / returns(N, M, M / N),
  };
}
