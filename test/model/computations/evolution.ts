import { collectiveRiskFixation } from '#model/evolution/collective-risk-fixation.ts';
import { fermiFixation } from '#model/evolution/fermi-fixation.ts';
import { groupFixation } from '#model/evolution/group-fixation.ts';
import { moranFixation } from '#model/evolution/moran-fixation.ts';
import { replicatorShare } from '#model/evolution/replicator-share.ts';
import { replicatorTime } from '#model/evolution/replicator-time.ts';
import { smallMutationLimit } from '#model/evolution/small-mutation-limit.ts';
import type { Computations, Inputs } from './inputs.ts';

/** A game of N players as a matrix: row i is strategy i's payoff by how many of the group play row 1. */
function groupMatrix(matrix: number[][], { Z, beta, invader }: Inputs) {
  const others = Array.from({ length: (matrix[0] as number[]).length - 1 }, (_, j) => j);
  return groupFixation({
    Z,
    beta,
    payC: others.map((j) => (matrix[1] as number[])[j + 1] as number),
    payD: others.map((j) => (matrix[0] as number[])[j] as number),
    invader: invader === 'row1' ? 'C' : 'D',
  });
}

/** The rows tell their game in words: a matrix of two or more players, or b, c and risk of a collective-risk dilemma. */
function egttools(row: Inputs) {
  const { game, Z, beta, N, M, invader } = row;
  const matrix = row.payoff ? [JSON.stringify(row.payoff)] : /\[\[.*\]\]/.exec(game);
  if (!matrix) {
    const [b, c, risk] = ['b', 'c', 'risk'].map((name) => Number(game.match(`\\b${name}=([0-9.]+)`)[1])) as number[];
    return collectiveRiskFixation({ Z, N, M, b: b as number, c: c as number, risk: risk as number, beta, invader });
  }
  const payoff = JSON.parse(matrix[0] as string);
  if (payoff[0].length > 2) return groupMatrix(payoff, row);
  const { rho, rhoReverse } = fermiFixation({ payoff, Z, beta });
  return { rho: invader === 'row0' ? rho : rhoReverse };
}

export const evolution: Computations = {
  m03_egttools_constants: egttools,
  m03_fixation_fermi: fermiFixation,
  m03_fixation_moran: moranFixation,
  m03_replicator: (inputs) => ('t' in inputs ? replicatorShare(inputs) : replicatorTime(inputs)),
  m03_stationary: smallMutationLimit,
};
