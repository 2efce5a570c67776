import { writePairs } from '#ui/url-state.ts';

/** The three things a crowd of a hundred decides: the shared plug or its own, the tests or none, one of two rival plugs. */
export const scenes = ['one', 'safety', 'rivals'] as const;
export type Scene = (typeof scenes)[number];

/** How many are with the others after the detour that the figure asks about. */
export const guesses = ['all', 'half', 'few'] as const;
export type Guess = (typeof guesses)[number];

/**
 * Where the crowd stands and what it weighs: `users` of 100 are with the others, and would stay; what going alone gains, what part
 * of the others a loner still connects to (kappa, in percent), what going alone costs, how much better the rival plug is.
 */
export interface State {
  readonly scene: Scene;
  readonly users: number;
  readonly gain: number;
  readonly kappa: number;
  readonly penalty: number;
  readonly lead: number;
  readonly guess?: Guess | undefined;
}

/** What a reader can set. */
export type Setting = 'gain' | 'kappa' | 'penalty' | 'lead';

/** How many decide. */
export const makers = 100;

/** How far each setting goes, and in what steps. */
export const ranges = {
  gain: { min: 0, max: 8, step: 0.1 },
  kappa: { min: 0, max: 100, step: 5, typed: 1 },
  penalty: { min: 0, max: 10, step: 0.1 },
  lead: { min: -4, max: 4, step: 0.1 },
} as const satisfies Record<Setting, object>;

/** Two plugs that were wholly compatible would be one, so there kappa ends sooner. */
export const rangeOf = (scene: Scene, setting: Setting) =>
  scene === 'rivals' && setting === 'kappa' ? { ...ranges.kappa, max: 90 } : ranges[setting];

/** The setting that each scene is about, and those that it has. */
export const drivers = { one: 'gain', safety: 'penalty', rivals: 'lead' } as const satisfies Record<Scene, Setting>;
export const settingsOf = {
  one: ['gain', 'kappa', 'penalty'],
  safety: ['penalty', 'kappa', 'gain'],
  rivals: ['lead', 'kappa'],
} as const satisfies Record<Scene, readonly Setting[]>;

/** Where the detour leads that the reader is asked about: the driver goes there and comes back. */
export const detours: Readonly<Record<Scene, number>> = { one: 7, safety: 8, rivals: 3 };

/** How each scene opens; the crowd is at rest in all of them. */
export const starts: Readonly<Record<Scene, State>> = {
  one: { scene: 'one', users: 100, gain: 3, kappa: 0, penalty: 0, lead: 0 },
  safety: { scene: 'safety', users: 2, gain: 3, kappa: 100, penalty: 0, lead: 0 },
  rivals: { scene: 'rivals', users: 98, gain: 3, kappa: 0, penalty: 0, lead: 1 },
};

/** How a chapter can have a figure open: as a scene does, or where nearly all labs test, as having no test costs. */
export const openings = {
  ...starts,
  condition: { ...starts.safety, users: 98, penalty: detours.safety },
} as const satisfies Readonly<Record<string, State>>;

/** The state as a link's text; `parse` in read.ts gives it back. */
export const format = ({ scene, users, gain, kappa, penalty, lead, guess }: State): string =>
  scene === 'rivals'
    ? writePairs({ s: scene, n: users, d: lead, k: kappa, guess })
    : writePairs({ s: scene, n: users, g: gain, k: kappa, f: penalty, guess });
