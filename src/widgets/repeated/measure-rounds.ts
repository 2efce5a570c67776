import { compare } from '#model/numeric/compare.ts';
import { expected, firstRounds, manyMatches, threshold } from './match.ts';
import type { State } from './state.ts';

/** The named quantities of rounds that are played: their settings, and what the model computes from them. */
export function measureRounds(state: State): Readonly<Record<string, number | string>> {
  const { scene, mine, theirs, patience, delay, noise, slip } = state;
  const { mine: points, deal } = expected(state);
  return {
    ...{ scene, mine, theirs, patience, delay, noise, slip: slip ? 'yes' : 'no' },
    /** shown rounds in which both ship safe, and their share in percent over many matches */
    both: firstRounds(state).both,
    share: manyMatches(state).share,
    /** what the reader gains beside a kept deal, were no move to go wrong by chance */
    gain: points - deal,
    /** which of the two brings more */
    better: ({ '-1': 'deal', 0: 'level', 1: 'cutting' } as const)[compare(points, deal)],
    threshold: threshold(state),
  };
}
