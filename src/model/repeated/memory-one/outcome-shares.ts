import { stationaryDistribution } from '../../chain/stationary-distribution.ts';
import { requireList } from '../../require/list.ts';
import { requireOneOf } from '../../require/one-of.ts';
import { requireProbability } from '../../require/probability.ts';
import { requireWhole } from '../../require/whole.ts';
import { requireWithin } from '../../require/within.ts';
import type { OutcomeChain } from './outcome-chain.ts';

/** How rounds are weighed: all alike for ever, by δ^t normalised (δ in [0, 1−1e-9]), or all alike for n rounds (1 to 100,000). */
export type Horizon =
  | { readonly mode: 'longrun' }
  | { readonly mode: 'discount'; readonly delta: number }
  | { readonly mode: 'finite'; readonly n: number };

/** From each round, one more step with chance δ and a fresh start otherwise: its long-run shares are the discounted ones. */
const restarting = ({ start, steps }: OutcomeChain, delta: number) =>
  steps.map((row) => row.map((step, j) => delta * step + (1 - delta) * (start[j] as number)));

function mean({ start, steps }: OutcomeChain, n: number): number[] {
  let now = [...start];
  const sum = now.map(() => 0);
  for (let round = 0; round < n; round++) {
    now.forEach((share, i) => {
      sum[i] = (sum[i] as number) + share;
    });
    now = now.map((_, j) => now.reduce((flow, share, i) => flow + share * ((steps[i] as number[])[j] as number), 0));
  }
  return sum.map((share) => share / n);
}

/**
 * The weights [CC, CD, DC, DD] of the outcomes of a chain, ≥ 0 and summing to 1. For `longrun` the chain must forget where it
 * began, as it does under noise. Throws a RangeError for a δ or n outside its range.
 */
export function outcomeShares(chain: OutcomeChain, horizon: Horizon): number[] {
  requireOneOf('mode', horizon.mode, ['longrun', 'discount', 'finite']);
  for (const chance of requireList('start', chain.start, 4, 4)) requireProbability('start', chance);
  for (const row of requireList('steps', chain.steps, 4, 4)) {
    for (const chance of requireList('steps', row, 4, 4)) requireProbability('steps', chance);
  }
  if (horizon.mode === 'longrun') return stationaryDistribution(chain.steps);
  if (horizon.mode === 'finite') return mean(chain, requireWhole('n', horizon.n, 1, 100_000));
  return stationaryDistribution(restarting(chain, requireWithin('delta', horizon.delta, 0, 1 - 1e-9)));
}
