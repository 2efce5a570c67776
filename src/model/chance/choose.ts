/** In how many ways k of n (0 to 50) can be chosen; 0 for a k that cannot be. */
export function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return k < 0 || k > n ? 0 : ways;
}
