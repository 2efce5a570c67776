const softplus = (z: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z)));

/** The share of C at log-odds `z`, with what its clock needs: x, 1−x, ln x and ln(1−x), each to full precision however near 0 or 1. */
export interface ShareAt {
  readonly x: number;
  readonly y: number;
  readonly lnX: number;
  readonly lnY: number;
}

/** The share whose log-odds ln(x/(1−x)) is `z` (any finite number). */
export function shareAt(z: number): ShareAt {
  const lnX = -softplus(-z);
  const lnY = -softplus(z);
  return { x: Math.exp(lnX), y: Math.exp(lnY), lnX, lnY };
}

/** The log-odds of a share x in (0,1). */
export const logOdds = (x: number): number => Math.log(x) - Math.log1p(-x);
