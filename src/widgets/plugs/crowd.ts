import { adoptionPath } from '#model/adoption/adoption-path.ts';
import { rivalStandards } from '#model/adoption/rival-standards.ts';
import { standardThreshold } from '#model/adoption/standard-threshold.ts';
import { onGrid } from '#ui/grid.ts';
import { drivers, makers, rangeOf, ranges, type Setting, type State } from './state.ts';

/** Worth of being compatible with everybody, cost of complying, and how alike the makers are: the model card's usual values. */
const worth = { k: 10, c: 1, beta: 1 } as const;

/** Between two rivals half of that is at stake on either side, so that the crowd is as sticky as with one standard. */
const rivalWorth = { k: 5, qA: 1 } as const;

type Weighed = Pick<State, 'scene' | 'gain' | 'kappa' | 'penalty' | 'lead'>;

const standard = ({ gain, kappa, penalty }: Weighed, x: number) =>
  standardThreshold({ k: worth.k, kappa: kappa / 100, g: gain, c: worth.c, f: penalty, x });
const rivals = ({ kappa, lead }: Weighed, x0: number) =>
  rivalStandards({ ...rivalWorth, qB: rivalWorth.qA + lead, kappa: kappa / 100, x0 });

/** How much better off a maker without a leaning is with the others than alone, when `users` makers are there. */
export function advantage(state: Weighed, users: number): number {
  const { K, h } = weighing(state);
  return K * (users / makers) - h;
}

/** The network's worth K and the hurdle h of noisy adoption that these settings make. */
export function weighing(state: Weighed): { readonly K: number; readonly h: number } {
  if (state.scene === 'rivals') {
    const { maxGap } = rivals(state, 0);
    return { K: 2 * maxGap, h: maxGap + state.lead };
  }
  const none = standard(state, 0).advantage;
  return { K: standard(state, 1).advantage - none, h: -none };
}

/** The share above which a maker without a leaning prefers to be with the others; null where no share changes that. */
export const tippingShare = (state: Weighed): number | null =>
  state.scene === 'rivals' ? rivals(state, 0).xStar : standard(state, 0).xStar;

/** The way from `users` to rest. */
export const pathFrom = (state: Weighed, users: number): readonly number[] =>
  adoptionPath({ ...weighing(state), beta: worth.beta, makers, users });

/** Where the crowd comes to rest from `users`. */
export const restFrom = (state: Weighed, users: number): number => pathFrom(state, users).at(-1) ?? users;

/** The state after one setting has moved and everybody has chosen until nobody would change. */
export function moved(state: State, setting: Setting, value: number): State {
  const next = { ...state, [setting]: onGrid(ranges[setting], value) };
  return { ...next, users: restFrom(next, state.users) };
}

/** Both resting points, from everybody and from nobody, at each value of a scene's driver. */
export function branches(
  state: State,
): readonly { readonly value: number; readonly all: number; readonly none: number }[] {
  const driver = drivers[state.scene];
  const { min, max, step } = rangeOf(state.scene, driver);
  return Array.from({ length: Math.round((max - min) / step) + 1 }, (_, index) => {
    const value = onGrid(ranges[driver], min + index * step);
    const at = { ...state, [driver]: value };
    return { value, all: restFrom(at, makers), none: restFrom(at, 0) };
  });
}
