import { requireAdaptation } from '#model/adaptation/adaptation.ts';
import { displacedShare } from '#model/adaptation/displaced-share.ts';
import { displacementPeak } from '#model/adaptation/displacement-peak.ts';
import { choose } from '#model/chance/choose.ts';
import { divideBenefit } from '#model/dividing/divide-benefit.ts';
import { giniCoefficient } from '#model/dividing/gini-coefficient.ts';
import { leavingRounds } from '#model/dividing/leaving-rounds.ts';
import { sharedEvaluation } from '#model/evaluation/shared-evaluation.ts';
import { requireEqualLabs, requirePledge } from '#model/pledge/require-pledge.ts';
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
import { chance, given, list, real, whole } from '../../support/arguments.ts';
import type { Arguments, Calls } from '../../support/call.ts';

const amount = real(0, 1e12, 1);
const positive = real(1e-12, 1e12, 1);
const scale = (example: number) => real(1e-6, 1e6, example);
const adaptation = { E: chance(), delta: scale(0.2), rho: scale(0.5) };

const labs = { n: whole(2, 50), b: real(1e-12, 1e12, 0.4), c: positive };
const pledge = { ...labs, k: whole(1, 50) };
/** Effort that pays all labs together and none alone, and a threshold that so many labs can reach. */
const asPledge = ({ n, b, c, k = 1, ...args }: Arguments) => ({
  ...args,
  ...{ n, c, k: Math.min(n, k), b: c * (1 / n + (1 - 1 / n) * (0.001 + (0.998 * b) / (1 + b))) },
});

export const governance: Calls = {
  requireAdaptation: { run: requireAdaptation, args: adaptation },
  displacedShare: { run: displacedShare, args: { ...adaptation, t: real(0, 1e6, 5) } },
  displacementPeak: { run: displacementPeak, args: adaptation },
  divideBenefit: {
    run: divideBenefit,
    args: { outside: list(real(0, 1e9, 1), 1, 1000), v: positive, gamma: real(1, 5, 1.5) },
  },
  leavingRounds: {
    run: leavingRounds,
    args: {
      outside: list(real(0, 1e9, 1), 1, 1000),
      v: positive,
      gamma: real(1, 5, 1.5),
      fund: real(0, 1e9, 1),
    },
  },
  giniCoefficient: { run: ({ amounts }) => giniCoefficient(amounts), args: { amounts: list(amount, 1, 10_000) } },
  sharedEvaluation: {
    run: sharedEvaluation,
    args: { k: whole(1, 1000), d: chance(0.6), f: chance(0.1), c: chance(0.1), u: chance(0.1) },
  },
  testRecognition: { run: testRecognition, args: { n: whole(1, 1e6), k: amount, r: chance(), d: chance() } },
  ruleReview: { run: ruleReview, args: { g: real(0, 1e6, 1), m: amount, tau: scale(1), reviews: whole(1, 1e6) } },
  gateRecursion: {
    run: gateRecursion,
    args: { C0: amount, R0: amount, g: amount, r: amount, m: amount, N: whole(0, 10_000) },
  },
  learningByDeploying: {
    run: learningByDeploying,
    args: { K: positive, r0: positive, ell: amount, n: whole(1, 100_000) },
  },
  marginGate: { run: marginGate, args: { g: scale(2), r: real(0, 1e6, 1), m: amount, T: positive, eta: amount } },
  optimalStages: {
    run: optimalStages,
    args: { K: positive, r: positive, eta: amount, v: amount, D: amount, f: positive },
  },
  stagedScaling: {
    run: stagedScaling,
    args: { K: scale(10), r: scale(2), n: whole(1, 10_000), p: real(0, 10, 1), eta: amount },
  },
  choose: { run: ({ n, k }) => choose(n, k), args: { n: given(6), k: given(5) } },
  requireEqualLabs: { run: requireEqualLabs, args: labs, fit: asPledge },
  requirePledge: { run: requirePledge, args: pledge, fit: asPledge },
  signingGame: { run: (args) => signingGame(args), args: pledge, fit: asPledge },
  shakyPledge: { run: (args) => shakyPledge(args), args: { ...pledge, eps: real(0, 0.5, 0.15) }, fit: asPledge },
  stableTreaty: {
    run: (args) => stableTreaty(args),
    args: { n: whole(2, 100), b: positive, c: positive, gamma: real(1.1, 10, 2) },
  },
  unequalPledge: {
    run: unequalPledge,
    args: { benefits: list(real(1e-12, 1e12, 0.4), 2, 50), c: positive, k: whole(1, 50, 1) },
    fit: ({ benefits, c, ...args }) => ({
      ...args,
      c,
      benefits: benefits.map((benefit: number) => (c * (0.001 + benefit)) / (1.002 + benefit)),
    }),
  },
};
