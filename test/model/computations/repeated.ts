import type { Payoffs } from '#model/game/payoffs.ts';
import { dealBelief } from '#model/repeated/deal-belief.ts';
import { type Horizon, memoryOnePayoffs } from '#model/repeated/memory-one/memory-one-payoffs.ts';
import { type MemoryOneName, memoryOneNamed } from '#model/repeated/memory-one/named.ts';
import { noisySelfPlay } from '#model/repeated/memory-one/noisy-self-play.ts';
import { patienceForDetectionChance, patienceForLag } from '#model/repeated/monitoring-lag.ts';
import { patienceThresholds } from '#model/repeated/patience-thresholds.ts';
import { playMatch } from '#model/repeated/play-match.ts';
import { roundRobin } from '#model/repeated/round-robin.ts';
import { strategies } from '#model/repeated/strategies.ts';
import type { Computations } from './inputs.ts';

const axelrod: Payoffs = { R: 3, S: 0, T: 5, P: 1 };

const strategy = (name: string) => {
  const found = strategies.find((one) => one.name === name);
  if (!found) throw new Error(`nothing plays ${name}`);
  return found;
};

const cooperations = (moves: readonly string[]) => moves.filter((move) => move === 'C').length;

export const repeated: Computations = {
  m02_axelrod_matches: ({ A, B, turns }: { A: string; B: string; turns: number }) => {
    const match = playMatch(strategy(A), strategy(B), axelrod, turns);
    return {
      scoreA: match.scoreA,
      scoreB: match.scoreB,
      coopA: cooperations(match.movesA),
      coopB: cooperations(match.movesB),
      first12: [match.movesA, match.movesB].map((moves) => moves.slice(0, 12).join('')),
    };
  },

  m02_axelrod_roundrobin: ({ field, selfPlay }: { field: string[]; selfPlay: boolean }) => ({
    ranking: roundRobin(field.map(strategy), axelrod, 200, { selfPlay }),
  }),

  m02_memory_one: ({ A, B, eps, mode, delta, n }) => {
    const horizon: Horizon = mode === 'longrun' ? { mode } : mode === 'discount' ? { mode, delta } : { mode, n };
    return memoryOnePayoffs(
      memoryOneNamed[A as MemoryOneName],
      memoryOneNamed[B as MemoryOneName],
      axelrod,
      eps,
      horizon,
    );
  },

  m02_noise_selfplay: ({ strategy: name, eps }: { strategy: MemoryOneName; eps: number }) =>
    noisySelfPlay(memoryOneNamed[name], axelrod, eps),

  m02_thresholds: (payoffs: Payoffs) => patienceThresholds(payoffs),

  m02_monitoring_lag: ({ L, q, ...payoffs }: Payoffs & { L: number | null; q: number | null }) => ({
    deltaMin: L === null ? patienceForDetectionChance(payoffs, q as number) : patienceForLag(payoffs, L),
  }),

  m17_deal_belief: dealBelief,
};
