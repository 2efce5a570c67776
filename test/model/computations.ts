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
import { playMatch } from '#model/repeated/play-match.ts';
import { strategies } from '#model/repeated/strategies.ts';

/** One reference row's inputs, as the files name them. */
// biome-ignore lint/suspicious/noExplicitAny: each file has inputs of its own shape
type Inputs = any;

/** For each reference file, what our library answers to a row's inputs, with fields named as the file names them. */
export const computations: Readonly<Record<string, (inputs: Inputs) => Record<string, unknown>>> = {
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

  m02_axelrod_matches: ({ A, B, turns }: { A: string; B: string; turns: number }) => {
    const [a, b] = [A, B].map((name) => strategies.find((strategy) => strategy.name === name));
    if (!a || !b) return { unknown: a ? B : A };
    const match = playMatch(a, b, { R: 3, S: 0, T: 5, P: 1 }, turns);
    const cooperations = (moves: readonly string[]) => moves.filter((move) => move === 'C').length;
    return {
      scoreA: match.scoreA,
      scoreB: match.scoreB,
      coopA: cooperations(match.movesA),
      coopB: cooperations(match.movesB),
      first12: [match.movesA, match.movesB].map((moves) => moves.slice(0, 12).join('')),
    };
  },
};
