import { displacedShare } from '#model/adaptation/displaced-share.ts';
import { displacementPeak } from '#model/adaptation/displacement-peak.ts';
import { divideBenefit } from '#model/dividing/divide-benefit.ts';
import { sharedEvaluation } from '#model/evaluation/shared-evaluation.ts';
import { shakyPledge } from '#model/pledge/shaky-pledge.ts';
import { signingGame } from '#model/pledge/signing-game.ts';
import { stableTreaty } from '#model/pledge/stable-treaty.ts';
import { unequalPledge } from '#model/pledge/unequal-pledge.ts';
import { testRecognition } from '#model/recognition/test-recognition.ts';
import { ruleReview } from '#model/rule-review/rule-review.ts';
import { gateRecursion } from '#model/staged-scaling/gate-recursion.ts';
import { learningByDeploying } from '#model/staged-scaling/learning-by-deploying.ts';
import { marginGate } from '#model/staged-scaling/margin-gate.ts';
import { optimalStages } from '#model/staged-scaling/optimal-stages.ts';
import { stagedScaling } from '#model/staged-scaling/staged-scaling.ts';
import type { Computations } from './inputs.ts';

export const governance: Computations = {
  m11_staged: stagedScaling,
  m11_margin_gate: marginGate,
  m11_optimal_stages: optimalStages,
  m11_learning: learningByDeploying,
  m11_recursion: gateRecursion,
  m12_shared_evaluation: sharedEvaluation,
  m13_dividing_benefit: divideBenefit,
  m14_rule_review: ruleReview,
  m15_recognition: testRecognition,
  m16_adaptation: (inputs) => ({
    ...displacementPeak(inputs),
    at1: displacedShare({ ...inputs, t: 1 }),
    at5: displacedShare({ ...inputs, t: 5 }),
    at20: displacedShare({ ...inputs, t: 20 }),
  }),
  m18_pledge: signingGame,
  m18_shaky_pledge: shakyPledge,
  // a row of the linear kind has no exponent
  m18_stable_treaty: ({ cost, ...treaty }) => stableTreaty(cost === 'linear' ? { ...treaty, gamma: null } : treaty),
  m18_unequal_pledge: unequalPledge,
};
