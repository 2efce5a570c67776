import { requireWhole } from '../require/whole.ts';

/**
 * Between which two shares in [0,1] the true one lies with 95 percent confidence, where `count` of `runs` (1 to 1,000,000) independent
 * runs came out so: Wilson's interval, which is never empty, not even at none or all. Throws a RangeError for other numbers. [Wilson 1927]
 */
export function shareInterval(count: number, runs: number): readonly [low: number, high: number] {
  requireWhole('runs', runs, 1, 1_000_000);
  requireWhole('count', count, 0, runs);
  const z2 = 1.959963984540054 ** 2;
  const share = count / runs;
  const middle = share + z2 / (2 * runs);
  const half = Math.sqrt(z2 * ((share * (1 - share)) / runs + z2 / (4 * runs * runs)));
  const clamp = (x: number) => Math.min(1, Math.max(0, x / (1 + z2 / runs)));
  return [count === 0 ? 0 : clamp(middle - half), count === runs ? 1 : clamp(middle + half)];
}
