import { requireAmount } from '../require/amount.ts';
import { requireList } from '../require/list.ts';
import { requireWithin } from '../require/within.ts';

/**
 * (mean xᵢ^rho)^(1/rho) of 1 to 1000 amounts x ≥ 0, rho from −Infinity (the least) through 0 (the geometric mean) to 1 (the
 * mean). Throws a RangeError for other rho. [Arrow, Chenery, Minhas and Solow 1961; MODELS.md M10]
 */
export function powerMean({ x, rho }: { x: readonly number[]; rho: number }): { value: number } {
  for (const amount of requireList('x', x, 1, 1000)) requireAmount('x', amount);
  if (rho !== Number.NEGATIVE_INFINITY) requireWithin('rho', rho, -1e6, 1);
  const [least, most] = [Math.min(...x), Math.max(...x)];
  if (most === 0 || rho === Number.NEGATIVE_INFINITY) return { value: least };
  if (least === 0 && rho <= 0) return { value: 0 };
  const base = rho < 0 ? least : most;
  const logs = x.map((amount) => Math.log(amount / base));
  if (rho === 0) return { value: base * Math.exp(logs.reduce((sum, log) => sum + log, 0) / x.length) };
  const lift = logs.reduce((sum, log) => sum + Math.expm1(rho * log), 0) / x.length;
  return { value: base * Math.exp(Math.log1p(lift) / rho) };
}
