import { requireProbability } from '../../require/probability.ts';

/** A rule that remembers one round: the chance of C after each outcome (own move first), and in the first round. [Nowak and Sigmund 1990] */
export interface MemoryOne {
  readonly pCC: number;
  readonly pCD: number;
  readonly pDC: number;
  readonly pDD: number;
  readonly first: number;
}

/** Returns the rule if its five chances are probabilities; throws a RangeError that names the first that is not. */
export function requireMemoryOne(rule: MemoryOne): MemoryOne {
  requireProbability('pCC', rule.pCC);
  requireProbability('pCD', rule.pCD);
  requireProbability('pDC', rule.pDC);
  requireProbability('pDD', rule.pDD);
  requireProbability('first', rule.first);
  return rule;
}
