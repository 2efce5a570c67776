import { hypergeometric } from '#model/chance/hypergeometric.ts';
import { collectiveRiskFixation } from '#model/evolution/collective-risk-fixation.ts';
import { fermiFixation } from '#model/evolution/fermi-fixation.ts';
import { fixation } from '#model/evolution/fixation.ts';
import { groupFixation } from '#model/evolution/group-fixation.ts';
import { meanPayoffs } from '#model/evolution/mean-payoffs.ts';
import { moranFixation } from '#model/evolution/moran-fixation.ts';
import { requirePayoffMatrix } from '#model/evolution/payoff-matrix.ts';
import { replicatorClock } from '#model/evolution/replicator-clock.ts';
import { replicatorRate } from '#model/evolution/replicator-rate.ts';
import { replicatorShare } from '#model/evolution/replicator-share.ts';
import { replicatorTime } from '#model/evolution/replicator-time.ts';
import { smallMutationLimit } from '#model/evolution/small-mutation-limit.ts';
import { logOdds, shareAt } from '#model/numeric/log-odds.ts';
import { chance, list, oneOf, real, whole } from '../../support/arguments.ts';
import type { Calls } from '../../support/call.ts';
import { payoffs } from './game.ts';

const square = (size: number) => list(list(real(-1e5, 1e5, 1), size, size, size), size, size, size);
const beta = real(0, 1000, 0.1);
const group = { Z: whole(2, 1000), beta, invader: oneOf('C', 'D') };
const edge = real(-1e101, 1e101, 1);

export const evolution: Calls = {
  hypergeometric: {
    run: ({ total, marked, size, k }) => hypergeometric(total, marked, size, k),
    args: { total: whole(1, 10_000), marked: whole(0, 3), size: whole(0, 3), k: whole(0, 50) },
  },
  fixation: { run: ({ headwinds }) => fixation(headwinds), args: { headwinds: list(real(-1e9, 1e9, 1), 1, 10_000) } },
  requirePayoffMatrix: { run: ({ payoff }) => requirePayoffMatrix(payoff, 2, 2), args: { payoff: square(2) } },
  meanPayoffs: {
    run: ({ payoff, Z, k }) => meanPayoffs(payoff, Z, k),
    args: { payoff: square(2), Z: whole(2, 10_000), k: whole(1, 3) },
  },
  fermiFixation: { run: fermiFixation, args: { payoff: square(2), Z: whole(2, 10_000), beta } },
  moranFixation: {
    run: moranFixation,
    args: { payoff: square(2), Z: whole(2, 10_000), w: chance() },
    fit: ({ payoff, ...args }) => ({ ...args, payoff: payoff.map((row: number[]) => row.map(Math.abs)) }),
  },
  smallMutationLimit: { run: smallMutationLimit, args: { payoff: square(3), Z: whole(2, 1000), beta } },
  groupFixation: {
    run: groupFixation,
    args: { ...group, payC: list(real(-1e5, 1e5, 1), 2, 2, 2), payD: list(real(-1e5, 1e5, 1), 2, 2, 2) },
  },
  collectiveRiskFixation: {
    run: collectiveRiskFixation,
    args: {
      ...group,
      Z: whole(4, 1000),
      N: whole(2, 50, 4),
      M: whole(0, 4, 2),
      b: real(0, 1e4, 1),
      c: real(0, 1e4, 1),
      risk: chance(),
    },
  },
  shareAt: { run: ({ z }) => shareAt(z), args: { z: real(-1e12, 1e12, 1) } },
  logOdds: { run: ({ x }) => logOdds(x), args: { x: chance() } },
  replicatorClock: {
    run: ({ a, d, z }) => replicatorClock({ a, d }, z),
    args: { a: edge, d: edge, z: real(-1e12, 1e12, 1) },
  },
  replicatorRate: { run: (args) => replicatorRate(args, args.x), args: { ...payoffs, x: chance() } },
  replicatorTime: { run: replicatorTime, args: { ...payoffs, x0: chance(0.3), x1: chance(0.2) } },
  replicatorShare: { run: replicatorShare, args: { ...payoffs, x0: chance(), t: real(0, 1e6, 1) } },
};
