import { lockIn } from '../src/model/adoption/lock-in.ts';
import { noisyAdoption } from '../src/model/adoption/noisy-adoption.ts';
import { groupStagHunt } from '../src/model/crowd/group-stag-hunt.ts';
import { thresholdGood } from '../src/model/crowd/threshold-good.ts';
import { raceThresholds } from '../src/model/development-race/race-thresholds.ts';
import { unsafeShare } from '../src/model/development-race/unsafe-share.ts';
import { sharedEvaluation } from '../src/model/evaluation/shared-evaluation.ts';
import { fermiFixation } from '../src/model/evolution/fermi-fixation.ts';
import { moranFixation } from '../src/model/evolution/moran-fixation.ts';
import { replicatorShare } from '../src/model/evolution/replicator-share.ts';
import { smallMutationLimit } from '../src/model/evolution/small-mutation-limit.ts';
import { timedPunishment } from '../src/model/inspection/timed-punishment.ts';
import { replicates } from '../src/model/long-run/replicates.ts';
import { agentsOf } from '../src/model/population/counts.ts';
import { kinds, type OwnKind } from '../src/model/population/kind.ts';
import { plainTournament } from '../src/model/population/plain-tournament.ts';
import { type TournamentRules, trustRules } from '../src/model/population/rules.ts';
import { tournament } from '../src/model/population/tournament.ts';
import { informationCrossing } from '../src/model/race/information-crossing.ts';
import { moreTeams } from '../src/model/race/more-teams.ts';
import { raceRisk } from '../src/model/race/race-risk.ts';
import { mulberry32 } from '../src/model/random/mulberry32.ts';
import { streamOf } from '../src/model/random/stream.ts';
import { memoryOnePayoffs } from '../src/model/repeated/memory-one/memory-one-payoffs.ts';
import { playMatch } from '../src/model/repeated/play-match.ts';
import { gradual } from '../src/model/repeated/strategies/gradual.ts';

/** Milliseconds of one call: the median over `samples` batches, each long enough for the clock, after a warm-up. */
function median(call: () => unknown, samples = 9, batch = 30): number {
  const timed = (calls: number) => {
    const start = performance.now();
    for (let i = 0; i < calls; i++) call();
    return performance.now() - start;
  };
  let calls = 1;
  while (timed(calls) < batch && calls < 1e6) calls *= 2;
  const times = Array.from({ length: samples }, () => timed(calls) / calls).sort((x, y) => x - y);
  return times[Math.floor(samples / 2)] as number;
}

type Luck = () => number;
const plays: Record<OwnKind, (own: boolean[], other: boolean[], random: Luck) => boolean> = {
  tft: (_own, other) => other.at(-1) ?? true,
  all_d: () => false,
  all_c: () => true,
  grudge: (_own, other) => !other.includes(false),
  tf2t: (_own, other) => (other.at(-1) ?? true) || (other.at(-2) ?? true),
  pavlov: (own, other) => (own.at(-1) ?? true) === (other.at(-1) ?? true),
  random: (_own, _other, random) => random() < 0.5,
  prober: (own, other) => {
    if (own.length < 4) return own.length !== 1;
    return other.slice(0, 3).includes(false) && (other.at(-1) as boolean);
  },
};

/** The yardstick: a round robin as one would first write it, true for C, two draws a round. */
function plainLoop(
  agents: readonly OwnKind[],
  { payoffs: { R, S, T, P }, rounds, noise }: TournamentRules,
  random: Luck,
) {
  const coins = agents.map(() => 0);
  for (let i = 0; i < agents.length; i++) {
    for (let j = i + 1; j < agents.length; j++) {
      const [mine, theirs]: [boolean[], boolean[]] = [[], []];
      for (let round = 0; round < rounds; round++) {
        const a = plays[agents[i] as OwnKind](mine, theirs, random) !== random() < noise;
        const b = plays[agents[j] as OwnKind](theirs, mine, random) !== random() < noise;
        coins[i] = (coins[i] as number) + (a ? (b ? R : S) : b ? T : P);
        coins[j] = (coins[j] as number) + (b ? (a ? R : S) : a ? T : P);
        mine.push(a);
        theirs.push(b);
      }
    }
  }
  return coins;
}

const print = (name: string, figure: string) => console.log(`${name.padEnd(62)}${figure.padStart(22)}`);
const counts = { tft: 3, all_d: 3, all_c: 3, grudge: 3, prober: 3, tf2t: 3, pavlov: 3, random: 4 };
const agents = agentsOf(counts);
const names = Array.from(agents, (agent) => kinds[agent] as OwnKind);
const roundsOf = (rounds: number) => ((agents.length * (agents.length - 1)) / 2) * rounds;

for (const noise of [0, 0.05]) {
  const rules = { ...trustRules, noise };
  const [play, stream, coins, random] = [
    tournament(rules),
    streamOf(1),
    new Float64Array(agents.length),
    mulberry32(1),
  ];
  const rate = (call: () => unknown) => `${(roundsOf(rules.rounds) / median(call) / 1000).toFixed(1)} M rounds/s`;
  print(
    `population tournament, 25 agents × 10 rounds, noise ${noise}`,
    rate(() => play(agents, coins, stream)),
  );
  print(
    '  plain loop in this file',
    rate(() => plainLoop(names, rules, random)),
  );
  print(
    '  move by move in src/model',
    rate(() => plainTournament(names, rules, random)),
  );
}

const longRun = { ...trustRules, noise: 0.05, counts, drop: 5, generations: 50, replicates: 1000, seed: 1 };
const seconds = median(() => [...replicates(longRun)], 3, 1) / 1000;
print('1,000 runs × 50 generations, noise 0.05 (150 M rounds)', `${seconds.toFixed(2)} s`);

const grid = Array.from({ length: 20 }, (_, i) => ({
  pCC: 1 - i / 40,
  pCD: i / 20,
  pDC: 1 - i / 20,
  pDD: i / 30,
  first: 1,
}));
const axelrod = { R: 3, S: 0, T: 5, P: 1 };
const stagHunt = { R: 4, S: 0, T: 3, P: 2 };
const square = [0, 1, 2, 3].map((i) => [0, 1, 2, 3].map((j) => (7 * i + 3 * j) % 5));
const hunt = square.slice(0, 2).map((row) => row.slice(0, 2));
const prize = { b: 4, c: 1, s: 2.5, pr: 0.4, pfo: 0.1, B: 1e4, W: 100 };

/** Each at the largest size a slider offers. */
const calls: Record<string, () => unknown> = {
  'exact 20×20 memory-one table, long run': () =>
    grid.map((a) => grid.map((b) => memoryOnePayoffs(a, b, axelrod, 0.01, { mode: 'longrun' }).payA)),
  'memory-one, finite, 1,000 rounds': () =>
    memoryOnePayoffs(grid[3] as never, grid[7] as never, axelrod, 0.01, { mode: 'finite', n: 1000 }),
  'one match of 200 rounds (gradual against itself)': () => playMatch(gradual, gradual, axelrod, 200),
  'raceRisk, n 20': () => raceRisk({ n: 20, e: 0.4, mu: 10 }),
  'informationCrossing, n 20': () => informationCrossing({ n: 20, e: 0.05 }),
  'moreTeams, 2 and 20': () => moreTeams({ n1: 2, n2: 20, e: 0.8 }),
  raceThresholds: () => raceThresholds(prize),
  'unsafeShare, Z 200': () => unsafeShare({ ...prize, Z: 200, beta: 0.01 }),
  'fermiFixation, Z 200': () => fermiFixation({ payoff: hunt, Z: 200, beta: 0.1 }),
  'moranFixation, Z 200': () => moranFixation({ payoff: hunt, Z: 200, w: 0.1 }),
  'smallMutationLimit, 4 strategies, Z 200': () => smallMutationLimit({ payoff: square, Z: 200, beta: 0.1 }),
  replicatorShare: () => replicatorShare({ ...stagHunt, x0: 0.7, t: 2 }),
  'thresholdGood, n 100, k 40': () => thresholdGood({ n: 100, k: 40, ratio: 0.05 }),
  'groupStagHunt, N 100, M 40': () => groupStagHunt({ N: 100, M: 40, F: 20, x: 0.3 }),
  'lockIn, h 50 and 50': () => lockIn({ hA: 50, hB: 50, p: 0.45 }),
  noisyAdoption: () => noisyAdoption({ K: 10, h: 5, beta: 1 }),
  timedPunishment: () => timedPunishment({ R: 3, T: 5, P: 1, alpha: 0.1, beta: 0.5, delta: 0.99 }),
  'sharedEvaluation, k 50': () => sharedEvaluation({ k: 50, d: 0.6, f: 0.1, c: 0.1, u: 0.1 }),
};
for (const [name, call] of Object.entries(calls)) print(name, `${median(call, 7, 10).toPrecision(3)} ms`);
