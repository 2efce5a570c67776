import { collectiveRiskFixation } from '#model/evolution/collective-risk-fixation.ts';
import { fermiFixation } from '#model/evolution/fermi-fixation.ts';
import { moranFixation } from '#model/evolution/moran-fixation.ts';
import { replicatorShare } from '#model/evolution/replicator-share.ts';
import { replicatorTime } from '#model/evolution/replicator-time.ts';
import { smallMutationLimit } from '#model/evolution/small-mutation-limit.ts';
import type { Computations, Inputs } from './inputs.ts';

/** The rows tell their game in words: a matrix for the first kind, b, c and risk for the second. */
function egttools({ game, Z, beta, N, M, invader }: Inputs) {
  if (game.startsWith('hawk-dove')) {
    const payoff = JSON.parse(game.slice(game.indexOf('[[')));
    const { rho, rhoReverse } = fermiFixation({ payoff, Z, beta });
    return { rho: invader === 'row0' ? rho : rhoReverse };
  }
  const [b, c, risk] = ['b', 'c', 'risk'].map((name) => Number(game.match(`${name}=([0-9.]+)`)[1])) as number[];
  return collectiveRiskFixation({ Z, N, M, b: b as number, c: c as number, risk: risk as number, beta, invader });
}

export const evolution: Computations = {
  m03_egttools_constants: egttools,
  m03_fixation_fermi: fermiFixation,
  m03_fixation_moran: moranFixation,
  m03_replicator: (inputs) => ('t' in inputs ? replicatorShare(inputs) : replicatorTime(inputs)),
  m03_stationary: smallMutationLimit,
};
