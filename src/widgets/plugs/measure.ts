import { advantage, branches, restFrom, tippingShare } from './crowd.ts';
import { makers, type State } from './state.ts';

/** What the model says of this state, by name: for questions that ask a reader to bring the figure to a goal. */
export const measure = (state: State): Readonly<Record<string, number | string>> => {
  const [fromAll, fromNone] = [restFrom(state, makers), restFrom(state, 0)];
  const shares = branches(state);
  return {
    scene: state.scene,
    users: state.users,
    gain: state.gain,
    kappa: state.kappa,
    penalty: state.penalty,
    lead: state.lead,
    advantage: advantage(state, state.users),
    tippingShare: tippingShare(state) ?? 'none',
    fromAll,
    fromNone,
    pastDecides: fromAll === fromNone ? 'no' : 'yes',
    /** how many values of the scene's driver leave both resting points */
    stickyValues: shares.filter(({ all, none }) => all - none > makers / 2).length,
  };
};
