import { type DealBeliefOutcome, dealBelief } from '#model/repeated/deal-belief.ts';
import { payoffs, type State } from '../state.ts';

/** What the two plans, to keep the deal and to cut always, are worth to one who is so sure of the other. */
export const plans = ({ patience, delay, belief = 50, alone = payoffs.S }: State): DealBeliefOutcome =>
  dealBelief({ ...payoffs, S: alone, delta: patience / 100, L: delay, p: belief / 100 });
