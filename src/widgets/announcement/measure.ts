import { minds, outcome, safeLabs, shares } from './minds.ts';
import type { State } from './state.ts';
import { measure as measureStep } from './step/measure.ts';

/** What the model says of this state, by name: for questions that ask a reader to bring the figure to a goal. */
export function measure(state: State): Readonly<Record<string, number | string>> {
  if (state.scene === 'step') return measureStep(state);
  if (state.scene === 'census') {
    const { worried, thought, need } = state;
    const { before, after, now } = safeLabs(state);
    return { scene: state.scene, worried, thought, need, before, after, now };
  }
  const { way, c, mark, q } = state;
  const { you, beacon } = minds(state);
  const both = (by: typeof way) => shares(state, by).both;
  return {
    scene: state.scene,
    way,
    c,
    mark,
    q,
    silence: both('silence'),
    private: both('private'),
    public: both('public'),
    tipsHurt: outcome(state).tipsHurt ? 'yes' : 'no',
    safe: Number(you.safe) + Number(beacon.safe),
  };
}
