import { bestReply } from '#model/game/best-reply.ts';
import { allMixes, cheapestMix } from '#model/game/cheapest-mix.ts';
import { payoffDominant, riskDominant } from '#model/game/dominance.ts';
import { edges } from '#model/game/edges.ts';
import { exchangeChoices } from '#model/game/exchange-choices.ts';
import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { factorSensitivities } from '#model/game/factor-sensitivities.ts';
import { gameType } from '#model/game/game-type.ts';
import { afterMix, mixPrice } from '#model/game/incentive-mix.ts';
import { levers, pullLever } from '#model/game/lever.ts';
import { mixedNash } from '#model/game/mixed-nash.ts';
import { namedGame } from '#model/game/named-game.ts';
import { ordinalGame } from '#model/game/ordinal-game.ts';
import { paretoSet } from '#model/game/pareto-set.ts';
import { payoffOf, requirePayoffs } from '#model/game/payoffs.ts';
import { pureNash } from '#model/game/pure-nash.ts';
import { requireDilemma } from '#model/game/require-dilemma.ts';
import { smallestPull } from '#model/game/smallest-pull.ts';
import { socialDilemma } from '#model/game/social-dilemma.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { chance, list, oneOf, real, typed, whole } from '../../support/arguments.ts';
import type { Arguments, Calls } from '../../support/call.ts';

const payoff = (example: number) => real(-1e100, 1e100, example);

/** Any payoffs; as they stand they make a prisoner's dilemma. */
export const payoffs = { R: payoff(3), S: payoff(0), T: payoff(5), P: payoff(1) };

/** Sorts the payoffs so that T > R > P > S wherever they differ. */
export function asDilemma(args: Arguments): Arguments {
  const [T, R, P, S] = [args.R, args.S, args.T, args.P].sort((x, y) => y - x);
  return { ...args, R, S, T, P };
}

const pull = { ...payoffs, lever: oneOf(...levers), p: chance() };

const one = { pull: real(-1e6, 1e6, 1), price: real(0, 1e12, 1), most: whole(0, 3) };
const several = { ...one, most: whole(0, 9), lever: oneOf(...levers) };
const steps = { steps: list(whole(0, 3), 2, 2, 2) };
/** A measure whose effect and price are given, beside a fine at a fixed one. */
const measures = ({ lever = 'cost', pull = 1, price = 1, most = 3 }: Arguments) => [
  { lever, pull, price, most },
  { lever: 'fine' as const, pull: 1, price: 2, most: 3 },
];

export const game: Calls = {
  afterMix: {
    run: (args) => afterMix(args, measures({ ...args, most: 3 }), args.steps),
    args: { ...payoffs, ...steps, lever: oneOf(...levers), pull: one.pull },
  },
  mixPrice: {
    run: (args) => mixPrice(measures({ price: args.price }), args.steps),
    args: { ...steps, price: one.price },
  },
  allMixes: { run: (args) => allMixes(measures(args)), args: { most: several.most } },
  cheapestMix: { run: (args) => cheapestMix(args, measures(args)), args: { ...payoffs, ...several } },
  bestReply: { run: (args) => bestReply(args, args.other), args: { ...payoffs, other: typed('C', 'D') } },
  riskDominant: { run: (args) => riskDominant(args), args: payoffs },
  payoffDominant: { run: payoffDominant, args: payoffs },
  edges: { run: edges, args: payoffs },
  exchangeChoices: { run: exchangeChoices, args: payoffs },
  expectedPayoffs: { run: (args) => expectedPayoffs(args, args.p), args: { ...payoffs, p: chance() } },
  factorSensitivities: { run: (args) => factorSensitivities(args, args.p), args: { ...payoffs, p: chance() } },
  gameType: { run: gameType, args: payoffs },
  pullLever: {
    run: (args) => pullLever(args, args.lever, args.x),
    args: { ...payoffs, lever: oneOf(...levers), x: real(-1e300, 1e300, 1) },
  },
  mixedNash: { run: (args) => mixedNash(args), args: payoffs },
  namedGame: { run: namedGame, args: payoffs },
  ordinalGame: { run: ordinalGame, args: payoffs },
  paretoSet: { run: (args) => paretoSet(args), args: payoffs },
  payoffOf: {
    run: (args) => payoffOf(args, args.own, args.other),
    args: { ...payoffs, own: typed('C', 'D'), other: typed('C', 'D') },
  },
  requirePayoffs: { run: requirePayoffs, args: payoffs },
  pureNash: { run: (args) => pureNash(args), args: payoffs },
  requireDilemma: { run: requireDilemma, args: payoffs, fit: asDilemma },
  smallestPull: { run: (args) => smallestPull(args, args.lever, args.p), args: pull },
  socialDilemma: { run: socialDilemma, args: payoffs },
  thresholdBelief: { run: thresholdBelief, args: payoffs },
};
