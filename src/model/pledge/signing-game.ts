import { binomial, binomialTail } from '../chance/binomial.ts';
import { choose } from '../chance/choose.ts';
import { bisect } from '../numeric/bisect.ts';
import { compare } from '../numeric/compare.ts';
import { shareAt } from '../numeric/log-odds.ts';
import { type Pledge, requirePledge } from './require-pledge.ts';

/** What comes of a pledge that binds only if k sign, where each lab signs or not, at once. */
export interface SigningOutcome {
  /** So few signers do not pay each other, just do, do with riders outside, or all must sign. */
  readonly status: 'too-low' | 'tie' | 'partial' | 'unanimous';
  /** Where it comes into force; 0 signers where it never does. */
  readonly signers: number;
  readonly freeRiders: number;
  readonly signerPayoff: number;
  readonly outsiderPayoff: number | null;
  readonly welfare: number;
  /** Of what all would gain together by making the effort. */
  readonly shareOfBest: number;
  /** What signing gains a lab that the pledge wants, and loses one that it could do without. */
  readonly gainIfPivotal: number;
  readonly lossIfSpare: number;
  /** How many sets of signers rest, in force and void. */
  readonly inForceEquilibria: number;
  readonly voidEquilibria: number;
  /** Signing never loses; refusing never does. */
  readonly signWeaklyDominant: boolean;
  readonly refuseWeaklyDominant: boolean;
  /** The chance of signing, strictly between 0 and 1, at which all can be in two minds; null where there is none. With it the next three. */
  readonly mixedQ: number | null;
  readonly mixedPivotal: number | null;
  readonly mixedInForce: number | null;
  readonly mixedPayoff: number | null;
}

/** The chance at which signing is worth as much as not signing, where the others sign with it too. */
function twoMinds({ n, k, b, c }: Pledge): number {
  const ratio = (k * b - c) / (c - b);
  // of the odds: one more signer than wanted, two more and so on, beside just as many as wanted
  const excess = (z: number) => {
    let sum = -ratio * choose(n - 1, k - 1);
    for (let j = k; j < n; j++) sum += choose(n - 1, j) * Math.exp((j - k + 1) * z);
    return sum;
  };
  return shareAt(bisect(excess, -80, 80));
}

/** The signing game of a pledge with a threshold and a refund. [Palfrey and Rosenthal 1984; Carraro, Marchiori and Oreffice 2009; MODELS-2.md M18] */
export function signingGame(pledge: Pledge): SigningOutcome {
  const { n, k, b, c } = requirePledge(pledge);
  const worth = compare(k * b, c);
  const signers = worth < 0 ? 0 : k;
  const welfare = signers * (n * b - c);
  const tooFew = Array.from({ length: Math.max(0, k - 1) }, (_, m) => choose(n, m)).reduce(
    (sum, ways) => sum + ways,
    0,
  );
  const q = k > 1 && k < n && worth > 0 ? twoMinds(pledge) : null;
  const others = (m: number) => binomial(n - 1, q ?? 0, m) * m * b;
  return {
    status: worth < 0 ? 'too-low' : worth === 0 ? 'tie' : k < n ? 'partial' : 'unanimous',
    signers,
    freeRiders: n - signers,
    signerPayoff: signers === 0 ? 0 : k * b - c,
    outsiderPayoff: signers === n ? null : signers * b,
    welfare,
    shareOfBest: welfare / (n * (n * b - c)),
    gainIfPivotal: k * b - c,
    lossIfSpare: c - b,
    inForceEquilibria: signers === 0 ? 0 : choose(n, k),
    voidEquilibria: tooFew + (worth > 0 ? 0 : choose(n, k - 1)),
    signWeaklyDominant: k === n,
    refuseWeaklyDominant: k < n && worth <= 0,
    mixedQ: q,
    mixedPivotal: q === null ? null : binomial(n - 1, q, k - 1),
    mixedInForce: q === null ? null : binomialTail(n, q, k),
    mixedPayoff:
      q === null ? null : Array.from({ length: n - k }, (_, i) => others(k + i)).reduce((sum, x) => sum + x, 0),
  };
}
