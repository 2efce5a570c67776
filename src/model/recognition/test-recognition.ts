import { requireAmount } from '../require/amount.ts';
import { requireProbability } from '../require/probability.ts';
import { requireWhole } from '../require/whole.ts';

/**
 * n (1 to 1e6) jurisdictions, a full test costs k ≥ 0; one that recognises another's test still spends a share r of k on a local
 * check and tests again the share d of what that does not cover and what differs. r, d in [0,1].
 */
export interface TestRecognition {
  readonly n: number;
  readonly k: number;
  readonly r: number;
  readonly d: number;
}

/** Costs and agreements. */
export interface RecognitionCosts {
  readonly testsAlone: number;
  readonly testsRecognised: number;
  /** Agreements needed in pairs, and through one hub. */
  readonly bilateralAgreements: number;
  readonly hubAgreements: number;
}

/** One test recognised everywhere, or a test in every jurisdiction. [MODELS.md M15] */
export function testRecognition({ n, k, r, d }: TestRecognition): RecognitionCosts {
  requireWhole('n', n, 1, 1e6);
  requireAmount('k', k);
  requireProbability('r', r);
  requireProbability('d', d);
  return {
    testsAlone: n * k,
    testsRecognised: k + (n - 1) * (r * k + (1 - r) * d * k),
    bilateralAgreements: (n * (n - 1)) / 2,
    hubAgreements: n > 1 ? n : 0,
  };
}
