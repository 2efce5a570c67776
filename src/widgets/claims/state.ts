import { writePairs } from '#ui/url-state.ts';
import { type Claim, claims, type Drawer } from './ten.ts';

/** How many of the ten somebody has seen happen or found in an experiment, as a reader may guess. */
export const guesses = { few: [1, 2], some: [3, 4], half: [5, 6], most: [7, 10] } as const;
export type Guess = keyof typeof guesses;

/** Where the reader has filed which claims, and whether all of ours are shown. */
export interface State {
  readonly filed: Readonly<Partial<Record<Claim, Drawer>>>;
  readonly ours: boolean;
  readonly guess?: Guess | undefined;
}

/** Every figure starts with nothing filed. */
export const start: State = { filed: {}, ours: false };

/** The letters of the drawers in a link; `-` for a claim that is not filed. */
export const letters = {
  model: 'm',
  experiment: 'e',
  case: 'c',
  source: 's',
  inference: 'i',
  unknown: 'u',
} as const satisfies Record<Drawer, string>;

/** The state with a claim in a drawer. */
export const moved = (state: State, claim: Claim, drawer: Drawer): State => ({
  ...state,
  filed: { ...state.filed, [claim]: drawer },
});

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ filed, ours, guess }: State): string =>
  writePairs({
    f: claims.map((claim) => (filed[claim] ? letters[filed[claim]] : '-')).join(''),
    a: ours ? 1 : undefined,
    guess,
  });
