import { best, built, card, stands } from './posts.ts';
import type { State } from './state.ts';

/** The named quantities of a state: what is built, what of benefit and safety stands, what the card reads, and where ten more bring most. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  const { scene, underSafety, underBenefit, way, raised } = state;
  const { safety, benefit } = stands(state);
  return {
    ...{ scene, underSafety, underBenefit, way, raised: raised ?? 'none', ...built(state) },
    ...{ safetyStands: safety, benefitStands: benefit, card: card(state), average: card(state, 'mean') },
    best: best(state),
  };
}
