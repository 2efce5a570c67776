import { sharedEvaluation } from '#model/evaluation/shared-evaluation.ts';
import { type State, systems } from './state.ts';

/**
 * What happens on average to a hundred unsafe and a hundred safe systems. A test of one’s own misses as many unsafe systems as the
 * common one does, but which ones has nothing to do with what the others miss: so it flags each with the smaller chance d(1 − c), and
 * nothing is hidden from all.
 */
export function panel({ evaluators, blind, found, alarms, trained, rule, own }: State) {
  const [c, d] = [blind / 100, (found * (100 - trained)) / 1e4];
  const means = { k: evaluators, f: alarms / 100, u: 0.5 };
  const result = sharedEvaluation({ ...means, ...(own ? { d: d * (1 - c), c: 0 } : { d, c }) })[rule];
  const caught = systems * result.catch;
  return {
    /** unsafe systems that are stopped, and that are not */
    caught,
    through: systems - caught,
    /** of these, how many lie in a blind spot of all evaluators */
    hidden: own ? 0 : blind,
    /** safe systems that are stopped */
    stopped: systems * result.falseAlarm,
  };
}

/** How many flags stop a system. */
export const needed = ({ evaluators, rule }: State): number =>
  ({ any: 1, majority: Math.floor(evaluators / 2) + 1, all: evaluators })[rule];
