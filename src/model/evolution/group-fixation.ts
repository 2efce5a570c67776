import { hypergeometric } from '../chance/hypergeometric.ts';
import { requireList } from '../require/list.ts';
import { requireOneOf } from '../require/one-of.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';
import { type Fixation, fixation } from './fixation.ts';

/**
 * A game of groups of N (2 to 50) drawn from Z (N to 1000) players: `payC[j]` and `payD[j]`, j = 0 … N−1, are the utilities
 * (±1e5) of a C and of a D among j other C. β in [0, 1000]; the `invader` is one C among D, or one D among C.
 */
export interface GroupGame {
  readonly Z: number;
  readonly payC: readonly number[];
  readonly payD: readonly number[];
  readonly beta: number;
  readonly invader: 'C' | 'D';
}

/** Fixation of one invader where payoffs come from randomly drawn groups, under Fermi imitation. [Hauert et al. 2006; Traulsen et al. 2006] */
export function groupFixation({ Z, payC, payD, beta, invader }: GroupGame): Fixation {
  const N = requireList('payC', payC, 2, 50).length;
  requireList('payD', payD, N, N);
  for (const pay of payC) requireWithin('payC', pay, -1e5, 1e5);
  for (const pay of payD) requireWithin('payD', pay, -1e5, 1e5);
  requireWhole('Z', Z, N, 1000);
  requireWithin('beta', beta, 0, 1000);
  requireOneOf('invader', invader, ['C', 'D']);
  const mean = (pays: readonly number[], others: number) =>
    pays.reduce((sum, pay, j) => sum + pay * hypergeometric(Z - 1, others, N - 1, j), 0);
  const headwinds = Array.from({ length: Z - 1 }, (_, i) => {
    const cooperators = invader === 'C' ? i + 1 : Z - i - 1;
    const lead = mean(payC, cooperators - 1) - mean(payD, cooperators);
    return beta * (invader === 'C' ? -lead : lead);
  });
  return fixation(headwinds);
}
