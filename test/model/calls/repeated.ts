import { stationaryDistribution } from '#model/chain/stationary-distribution.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { bestLine } from '#model/repeated/best-line.ts';
import { consistentStrategies } from '#model/repeated/consistent-strategies.ts';
import { dealBelief } from '#model/repeated/deal-belief.ts';
import { expectedScore } from '#model/repeated/expected-score.ts';
import { generousTitForTat } from '#model/repeated/memory-one/generous-tit-for-tat.ts';
import { joss } from '#model/repeated/memory-one/joss.ts';
import { requireMemoryOne } from '#model/repeated/memory-one/memory-one.ts';
import { memoryOnePayoffs } from '#model/repeated/memory-one/memory-one-payoffs.ts';
import { memoryOneNamed } from '#model/repeated/memory-one/named.ts';
import { noisySelfPlay } from '#model/repeated/memory-one/noisy-self-play.ts';
import { outcomeChain } from '#model/repeated/memory-one/outcome-chain.ts';
import { outcomeShares } from '#model/repeated/memory-one/outcome-shares.ts';
import { withNoise } from '#model/repeated/memory-one/with-noise.ts';
import { patienceForDetectionChance, patienceForLag } from '#model/repeated/monitoring-lag.ts';
import { patienceThresholds } from '#model/repeated/patience-thresholds.ts';
import { playMatch } from '#model/repeated/play-match.ts';
import { replies } from '#model/repeated/replies.ts';
import { roundRobin } from '#model/repeated/round-robin.ts';
import { score } from '#model/repeated/score.ts';
import { seenLate } from '#model/repeated/seen-late.ts';
import { gradual } from '#model/repeated/strategies/gradual.ts';
import { titForTat } from '#model/repeated/strategies/tit-for-tat.ts';
import { chance, list, oneOf, real, typed, whole } from '../../support/arguments.ts';
import type { Calls } from '../../support/call.ts';
import { asDilemma, payoffs } from './game.ts';

const rule = { pCC: chance(), pCD: chance(), pDC: chance(), pDD: chance(), first: chance() };
const eps = real(0, 0.5, 0.1);
const { GTFT13, WSLS } = memoryOneNamed;
const chain = outcomeChain(withNoise(GTFT13, 0.1), WSLS);
const row = list(real(0, 1e12, 1), 3, 3);

export const repeated: Calls = {
  stationaryDistribution: {
    run: ({ rates }) => stationaryDistribution(rates),
    args: { rates: list(row, 3, 3) },
  },
  playMatch: {
    run: (args) => playMatch(titForTat, gradual, args, args.rounds, { rate: args.rate, random: mulberry32(1) }),
    args: { ...payoffs, rounds: whole(1, 10_000), rate: real(0, 0.5, 0.1) },
  },
  roundRobin: {
    run: (args) =>
      roundRobin(
        args.field.map(() => gradual),
        args,
        args.rounds,
        { selfPlay: true },
      ),
    args: { ...payoffs, rounds: whole(1, 1000), field: list(typed('gradual'), 2, 50) },
  },
  bestLine: { run: (args) => bestLine(gradual, args, args.rounds), args: { ...payoffs, rounds: whole(1, 12, 5) } },
  expectedScore: {
    run: (args) => expectedScore(args, ['C', 'D'], ['D', 'D'], args.delta),
    args: { ...payoffs, delta: chance() },
  },
  seenLate: {
    run: ({ lag }) => seenLate(gradual, lag).move(['C', 'D'], ['D', 'C'], mulberry32(0)),
    args: { lag: whole(1, 1000) },
  },
  score: { run: (args) => score(args, ['C', 'D'], ['D', 'D']), args: payoffs },
  consistentStrategies: { run: () => consistentStrategies([titForTat, gradual], ['C', 'D'], ['C', 'C']), args: {} },
  replies: { run: () => replies(titForTat, ['C', 'D']), args: {} },
  generousTitForTat: { run: ({ generosity }) => generousTitForTat(generosity), args: { generosity: chance() } },
  joss: { run: ({ slyness }) => joss(slyness), args: { slyness: chance() } },
  requireMemoryOne: { run: requireMemoryOne, args: rule },
  withNoise: { run: (args) => withNoise(args, args.eps), args: { ...rule, eps } },
  outcomeChain: { run: (args) => outcomeChain(args, WSLS), args: rule },
  outcomeShares: {
    run: ({ start, ...horizon }) => outcomeShares({ ...chain, start }, horizon),
    args: {
      start: list(chance(), 4, 4, 4),
      mode: oneOf('finite'),
      n: whole(1, 100_000),
    },
  },
  memoryOnePayoffs: {
    run: (args) => memoryOnePayoffs(args, GTFT13, args, args.eps, args),
    args: { ...payoffs, ...rule, eps, mode: oneOf('discount', 'finite', 'longrun'), delta: real(0, 1 - 1e-9, 0.5) },
    fit: (args) => ({ ...args, n: 7 }),
  },
  noisySelfPlay: { run: (args) => noisySelfPlay(args, args, args.eps), args: { ...payoffs, ...rule, eps } },
  patienceThresholds: { run: patienceThresholds, args: payoffs, fit: asDilemma },
  patienceForLag: {
    run: (args) => patienceForLag(args, args.L),
    args: { ...payoffs, L: whole(1, 10_000) },
    fit: asDilemma,
  },
  patienceForDetectionChance: {
    run: (args) => patienceForDetectionChance(args, args.q),
    args: { ...payoffs, q: real(1e-9, 1, 0.5) },
    fit: asDilemma,
  },
  dealBelief: {
    run: (args) => dealBelief(args),
    args: { ...payoffs, delta: real(0.001, 0.9999, 0.8), L: whole(1, 10_000), p: chance() },
    fit: asDilemma,
  },
};
