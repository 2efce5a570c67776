import { edges } from './edges.ts';
import { type Payoffs, requirePayoffs } from './payoffs.ts';

/** Returns the payoffs if they make a prisoner's dilemma, T > R > P > S; throws a RangeError otherwise. */
export function requireDilemma(payoffs: Payoffs): Payoffs {
  const { R, S, T, P } = requirePayoffs(payoffs);
  const { a, d } = edges(payoffs);
  if (!(a < 0 && R > P && d > 0)) {
    throw new RangeError(`R, S, T, P must satisfy T > R > P > S, got R ${R}, S ${S}, T ${T}, P ${P}`);
  }
  return payoffs;
}
