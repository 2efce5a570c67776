import { abortError, inSlices } from '#model/long-run/in-slices.ts';
import { inWorker } from '#model/long-run/in-worker.ts';
import { replicates, requireReplicates } from '#model/long-run/replicates.ts';
import { runReplicates } from '#model/long-run/run-replicates.ts';
import { serveOrder } from '#model/long-run/serve-order.ts';
import { shareInterval } from '#model/long-run/share-interval.ts';
import { agentsOf, countsOf } from '#model/population/counts.ts';
import { evolve } from '#model/population/evolve.ts';
import { leader } from '#model/population/leader.ts';
import { matchTables } from '#model/population/match-tables.ts';
import { nextGeneration } from '#model/population/next-generation.ts';
import { pairTable } from '#model/population/pair-table.ts';
import { plainTournament } from '#model/population/plain-tournament.ts';
import { requireRules } from '#model/population/rules.ts';
import { tournament } from '#model/population/tournament.ts';
import { mulberry32 } from '#model/random/mulberry32.ts';
import { shuffle } from '#model/random/shuffle.ts';
import { drawFrom, randomOf, streamOf } from '#model/random/stream.ts';
import { given, list, oneOf, real, whole } from '../../support/arguments.ts';
import type { Arguments, Calls } from '../../support/call.ts';
import { drained } from '../../support/drained.ts';
import { payoffs } from './game.ts';

const all_c = whole(0, 100, 5);
const table = { ...payoffs, rounds: whole(1, 200, 5) };
const rules = { ...table, noise: real(0, 0.5, 0.1) };
/** There are 11 agents at least in the examples, 6 in the samples. */
const drop = { ...whole(0, 3), nonsense: [...whole(0, 3).nonsense.filter((bad) => bad !== 4), 6] };
const evolution = { ...rules, all_c, drop, generations: whole(0, 1000, 5) };
const runs = { ...evolution, replicates: whole(1, 100_000, 3), seed: whole(0, 2 ** 32 - 1) };

/** The functions take payoffs and counts as records of their own. */
const nested = ({ R, S, T, P, all_c: cooperators, ...rest }: Arguments) => ({
  ...rest,
  payoffs: { R, S, T, P },
  counts: { all_c: cooperators, all_d: 3, tft: 3 },
});

export const population: Calls = {
  shareInterval: {
    run: ({ count, runs: all }) => shareInterval(count, all),
    args: { count: whole(0, 3), runs: { ...whole(1, 1_000_000), example: 3, sample: whole(3, 1000).sample } },
  },
  mulberry32: { run: ({ seed }) => mulberry32(seed)(), args: { seed: whole(0, 2 ** 32 - 1) } },
  shuffle: { run: () => shuffle([1, 2, 3], mulberry32(1)), args: {} },
  streamOf: { run: ({ seed }) => streamOf(seed), args: { seed: whole(0, Number.MAX_SAFE_INTEGER) } },
  drawFrom: { run: () => drawFrom(streamOf(1)), args: {} },
  randomOf: { run: () => randomOf(streamOf(1))(), args: {} },
  requireRules: { run: (args) => requireRules(nested(args)).payoffs, args: rules },
  matchTables: { run: (args) => matchTables(args).start, args: payoffs },
  tournament: {
    run: (args) => {
      const coins = new Float64Array(2);
      tournament(nested(args))(Uint8Array.of(0, 7), coins, streamOf(1));
      return coins;
    },
    args: rules,
  },
  plainTournament: {
    run: (args) => plainTournament(args.agents, nested(args), mulberry32(1)),
    args: { ...rules, agents: list(oneOf('tft', 'random'), 2, 100) },
  },
  pairTable: { run: (args) => pairTable(nested(args)), args: table },
  agentsOf: { run: (args) => agentsOf(nested(args).counts), args: { all_c } },
  countsOf: { run: ({ agents }) => countsOf(agents), args: { agents: list(whole(0, 8), 1, 9) } },
  leader: {
    run: (args) => leader({ ...countsOf(Uint8Array.of(1)), ...nested(args).counts }),
    args: { all_c },
  },
  nextGeneration: {
    run: ({ coins, drop }) => nextGeneration(['a', 'b', 'c', 'd', 'e'], coins, drop, mulberry32(1)),
    args: { coins: list(real(-1e300, 1e300, 1), 5, 5, 5), drop: whole(0, 2, 1) },
  },
  evolve: {
    run: (args) => evolve(nested(args), args.seed),
    args: { ...evolution, seed: whole(0, Number.MAX_SAFE_INTEGER) },
  },
  requireReplicates: { run: (args) => requireReplicates(nested(args)).seed, args: runs },
  replicates: { run: (args) => drained(replicates(nested(args))), args: runs },
  runReplicates: { run: (args) => runReplicates(nested(args)), args: runs },
  inSlices: {
    run: ({ slice, ...args }) => inSlices(replicates(nested(args)), {}, slice),
    args: { ...runs, slice: real(1, 1000, 5) },
  },
  inWorker: {
    run: () => {
      const echo = {
        onmessage: (_event: object) => {},
        postMessage: (order: number): void => echo.onmessage({ data: { outcome: order } }),
        terminate: () => {},
      };
      return inWorker(echo as unknown as Worker, 3, {});
    },
    args: {},
  },
  serveOrder: {
    run: () => {
      serveOrder(() => replicates(nested({})));
      return 'a thread that nobody orders from';
    },
    args: {},
  },
  abortError: { run: () => abortError().name, args: { reason: given(undefined) } },
};
