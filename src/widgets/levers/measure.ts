import { expectedPayoffs } from '#model/game/expected-payoffs.ts';
import { levers } from '#model/game/lever.ts';
import { thresholdBelief } from '#model/game/threshold-belief.ts';
import { payoffsOf, type State } from './state.ts';

/**
 * What the model computes here: the better bet (`C`, `D` or `either`), the mark in percent (−1 where there is none), how far the
 * levers are pulled in all and how many of them are, and by how many points of percent trust was moved from `start`.
 */
export function measure(state: State, start: State): Readonly<Record<string, number | string>> {
  const payoffs = payoffsOf(state);
  const pulled = levers.map((lever) => state.pulls[lever]);
  return {
    better: expectedPayoffs(payoffs, state.percent / 100).bestResponse,
    mark: 100 * (thresholdBelief(payoffs) ?? -0.01),
    pulled: pulled.reduce((sum, each) => sum + each, 0),
    levers: pulled.filter((each) => each > 0).length,
    trusted: state.percent - start.percent,
    same: state.base === start.base ? 1 : 0,
  };
}
