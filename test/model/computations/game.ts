import { payoffDominant, riskDominant } from '#model/game/dominance.ts';
import { edges } from '#model/game/edges.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { factorSensitivities } from '#model/game/factor-sensitivities.ts';
import { gameType } from '#model/game/game-type.ts';
import type { Lever } from '#model/game/lever.ts';
import { mixedNash } from '#model/game/mixed-nash.ts';
import { ordinalGame } from '#model/game/ordinal-game.ts';
import { paretoSet } from '#model/game/pareto-set.ts';
import type { Payoffs } from '#model/game/payoffs.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { smallestPull } from '#model/game/smallest-pull.ts';
import { socialDilemma } from '#model/game/social-dilemma.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';

import type { Computations } from './inputs.ts';

export const game: Computations = {
  m01_symmetric: (payoffs: Payoffs) => ({
    ...edges(payoffs),
    type: gameType(payoffs),
    pStar: thresholdBelief(payoffs),
    pureNash: pureNash(payoffs),
    mixedNash: mixedNash(payoffs)?.rowC ?? null,
    pareto: paretoSet(payoffs),
    payoffDominant: payoffDominant(payoffs),
    riskDominant: riskDominant(payoffs),
    ...socialDilemma(payoffs),
    ...(ordinalGame(payoffs) ?? { ordering: null, ordinalName: null, relabelled: null }),
    minFineForCNash: smallestPull(payoffs, 'fine', 1).xEquilibrium,
    minFineForCDominant: smallestPull(payoffs, 'fine', 1).xDominant,
  }),

  m01_belief: ({ p, ...payoffs }: Payoffs & { p: number }) => ({
    ...expectedPayoffs(payoffs, p),
    ...factorSensitivities(payoffs, p),
  }),

  m01_levers: ({ p, lever, ...payoffs }: Payoffs & { p: number; lever: Lever }) => ({
    ...smallestPull(payoffs, lever, p),
  }),

  m01_asymmetric: ({ row, col }: { row: Payoffs; col: Payoffs }) => ({
    rowPStar: thresholdBelief(row),
    colPStar: thresholdBelief(col),
    pureNash: pureNash(row, col),
    mixed: mixedNash(row, col),
    riskDominant: riskDominant(row, col),
  }),
};
