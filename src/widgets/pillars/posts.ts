import { compare } from '#model/numeric/compare.ts';
import { pillars } from '#model/pillars/pillars.ts';
import { powerMean } from '#model/pillars/power-mean.ts';
import { onGrid } from '#ui/grid.ts';
import { extra, hasRoom, type Pillar, pillarNames, range, type Setting, type State, type Way } from './state.ts';

/** How far each pillar is built, what it was just given included. */
export function built(state: State): Readonly<Record<Pillar, number>> {
  const of = (pillar: Pillar) => state[pillar] + (state.raised === pillar ? extra : 0);
  return { security: of('security'), safety: of('safety'), benefit: of('benefit') };
}

/** A share as a level of 100, without the last digits that a binary fraction leaves. */
const level = (share: number) => Math.round(share * 1e11) / 1e9;

/** What the model says of what is built. */
function realised(state: State) {
  const { security, safety, benefit } = built(state);
  return pillars({
    s: safety / 100,
    u: security / 100,
    b: benefit / 100,
    lam: state.underSafety / 100,
    mu: state.underBenefit / 100,
  });
}

/** How much of each pillar stands, of 100: security whatever is built, the others as far as the model holds them up. */
export function stands(state: State): Readonly<Record<Pillar, number>> {
  const { effSafety, realised: benefit } = realised(state);
  return { security: built(state).security, safety: level(effSafety), benefit: level(benefit) };
}

/** What a card reads that adds up what is built in this way, of 100. */
export function card(state: State, way: Way = state.way): number {
  const { mean, product, min } = realised(state);
  const geometric = () => powerMean({ x: Object.values(built(state)).map((each) => each / 100), rho: 0 }).value;
  return level({ mean: () => mean, product: () => product, weakest: () => min, geometric }[way]());
}

/** What ten more on a pillar bring: of the benefit that stands, and on the card. */
export function gains(state: State, pillar: Pillar): { readonly stands: number; readonly card: number } {
  const [before, after] = [undefined, pillar].map((raised) => ({ ...state, raised })) as [State, State];
  return { stands: stands(after).benefit - stands(before).benefit, card: card(after) - card(before) };
}

/** Where ten more bring most of the benefit; `alike` where no pillar with room for them is ahead. */
export function best(state: State): Pillar | 'alike' {
  const [first, second] = pillarNames
    .filter((pillar) => hasRoom(state, pillar))
    .map((pillar) => ({ pillar, gain: gains(state, pillar).stands }))
    .toSorted((one, other) => other.gain - one.gain);
  if (!first || (second && compare(first.gain, second.gain) === 0)) return 'alike';
  return first.pillar;
}

/** The state after one slider has moved; what a pillar was given goes where there is no more room for it. */
export function moved(state: State, setting: Setting, value: number): State {
  const next = { ...state, [setting]: onGrid(range, value) };
  return next.raised && !hasRoom(next, next.raised) ? { ...next, raised: undefined } : next;
}
