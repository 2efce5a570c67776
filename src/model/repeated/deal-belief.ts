import type { Payoffs } from '../game/payoffs.ts';
import { requireDilemma } from '../game/require-dilemma.ts';
import { compare } from '../numeric/compare.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';
import { requireWithin } from '../require/within.ts';

/**
 * A prisoner's dilemma played on with chance delta in [0.001, 0.9999], by two plans: the deal (a grudge) and cutting always. A cut is
 * answered from L (1 to 10,000) rounds after it on; p is the belief that the other lab's plan is the deal.
 */
export interface DealBelief extends Payoffs {
  readonly delta: number;
  readonly L: number;
  readonly p: number;
}

/** The game of the two plans: expected totals in utility, own plan first, and how sure of the deal one must be to begin it. */
export interface DealBeliefOutcome {
  readonly dealDeal: number;
  readonly dealCut: number;
  readonly cutDeal: number;
  readonly cutCut: number;
  /** What the deal gains where the other plays it too; below 0 the deal is no equilibrium. */
  readonly edge: number;
  /** What the deal loses where the other always cuts. */
  readonly risk: number;
  /** The belief from which on the deal is best; null where none is enough. */
  readonly pStar: number | null;
  /** The share of beliefs at which always cutting is best. */
  readonly basinOfCut: number;
  /** No belief is enough, only certainty is, more than one half is wanted, exactly one half, less. */
  readonly status: 'never' | 'edge' | 'risky' | 'tie' | 'robust';
  readonly euDeal: number;
  readonly euCut: number;
  readonly best: 'deal' | 'cut' | 'tie';
  /** The least delta at which the deal is best at the beliefs 1, one half and p; null at a belief of 0. */
  readonly deltaSPE: number;
  readonly deltaRD: number;
  readonly deltaAtP: number | null;
  /** The longest delay at this delta at which the deal is best at the beliefs 1 and one half; 0 where it is at none. */
  readonly lagMaxSPE: number;
  readonly lagMaxRD: number;
  /** The delta at which the same game without delay has the same threshold. */
  readonly deltaEquivalent: number;
}

/** The largest number of rounds after which another still follows with at least the chance `least`. */
function longest(delta: number, least: number): number {
  // logarithms come near it, and counting decides
  let rounds = Math.max(0, Math.floor(Math.log(least) / Math.log(delta)) - 1);
  while (compare(delta ** (rounds + 1), least) >= 0) rounds += 1;
  return rounds;
}

/** How sure of the deal one must be. [Blonski, Ockenfels and Spagnolo 2011; Dal Bó and Fréchette 2018; MODELS-2.md M17] */
export function dealBelief({ delta, L, p, ...payoffs }: DealBelief): DealBeliefOutcome {
  const { R, S, T, P } = requireDilemma(payoffs);
  requireWithin('delta', delta, 0.001, 0.9999);
  requireWhole('L', L, 1, 10_000);
  requireProbability('p', p);
  // how much of the weight of all rounds lies before the answer
  const blind = -Math.expm1(L * Math.log(delta));
  const total = (before: number, after: number) => (blind * before + (1 - blind) * after) / (1 - delta);
  const [dealDeal, dealCut, cutDeal, cutCut] = [total(R, R), total(S, P), total(T, P), total(P, P)];
  const holds = compare(R - P, blind * (T - P));
  const edge = holds === 0 ? 0 : (R - P - blind * (T - P)) / (1 - delta);
  const risk = (blind * (P - S)) / (1 - delta);
  const pStar = holds < 0 ? null : risk / (edge + risk);
  const even = compare(pStar ?? 1, 0.5);
  const euDeal = p * dealDeal + (1 - p) * dealCut;
  const euCut = p * cutDeal + (1 - p) * cutCut;
  const scale = Math.max(...[dealDeal, dealCut, cutDeal, cutCut].map(Math.abs));
  const root = (share: number) => share ** (1 / L);
  const [gain, loss] = [p * (T - R), (1 - p) * (P - S)];
  return {
    dealDeal,
    dealCut,
    cutDeal,
    cutCut,
    edge,
    risk,
    pStar,
    basinOfCut: pStar ?? 1,
    status: holds < 0 ? 'never' : holds === 0 ? 'edge' : even > 0 ? 'risky' : even === 0 ? 'tie' : 'robust',
    euDeal,
    euCut,
    best: ({ '-1': 'cut', 0: 'tie', 1: 'deal' } as const)[compare(euDeal, euCut, scale)],
    deltaSPE: root((T - R) / (T - P)),
    deltaRD: root((T - R + P - S) / (T - S)),
    deltaAtP: p === 0 ? null : root((gain + loss) / (p * (T - P) + loss)),
    lagMaxSPE: longest(delta, (T - R) / (T - P)),
    lagMaxRD: longest(delta, (T - R + P - S) / (T - S)),
    deltaEquivalent: delta ** L,
  };
}
