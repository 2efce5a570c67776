import { cheapest, leads, priceOf, turns } from './outcome.ts';
import { tally } from './projects.ts';
import type { State } from './state.ts';

/** What the model says of this state, by name: for questions that ask a reader to bring the figure to a goal. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  const { careful, cutting } = leads(state);
  const { exposed, heldBack, line } = tally(state);
  return {
    scene: state.scene,
    price: priceOf(state),
    cheapest: cheapest(state.fee)?.price ?? 'none',
    careful,
    cutting,
    turned: turns(state) ? 'yes' : 'no',
    exposed,
    heldBack,
    line,
    harm: state.harm,
    fee: state.fee,
  };
}
