import { writePairs } from '#ui/url-state.ts';

/** What the reader finds out: what more evaluators with one test still miss, and what each rule for counting flags costs. */
export const scenes = ['eyes', 'rule'] as const;
export type Scene = (typeof scenes)[number];

/** How many flags stop a system: one, more than half, or all. */
export const rules = ['any', 'majority', 'all'] as const;
export type Rule = (typeof rules)[number];

/** What the reader may expect of ten evaluators, each with the number that it stands for: unsafe systems let through, safe ones stopped. */
export const guesses = {
  eyes: { under: 0.6, six: 6, twenty: 20, forty: 40 },
  rule: { ten: 10, fifth: 20, most: 65, every: 100 },
} as const satisfies Record<Scene, Readonly<Record<string, number>>>;
export type Guess = keyof typeof guesses.eyes | keyof typeof guesses.rule;

/**
 * How many evaluators look; the share of unsafe systems in their test’s blind spot (`blind`); how often in a hundred one flags an
 * unsafe system outside it (`found`) or a safe one (`alarms`); by how much training for the test lowers the first (`trained`); the
 * rule; and whether each has a test of its `own`, which alone is no better. All but the number of evaluators in percent.
 */
export interface State {
  readonly scene: Scene;
  readonly evaluators: number;
  readonly blind: number;
  readonly found: number;
  readonly alarms: number;
  readonly trained: number;
  readonly rule: Rule;
  readonly own: boolean;
  readonly guess?: Guess | undefined;
}

/** What a slider can set. */
export type Setting = 'evaluators' | 'blind' | 'found' | 'alarms' | 'trained';

/** How far each setting goes, and in what steps. */
export const ranges = {
  evaluators: { min: 1, max: 20, step: 1 },
  blind: { min: 0, max: 60, step: 5, typed: 1 },
  found: { min: 5, max: 100, step: 5, typed: 1 },
  alarms: { min: 0, max: 50, step: 5, typed: 1 },
  trained: { min: 0, max: 100, step: 5, typed: 1 },
} as const satisfies Record<Setting, object>;

/** How many systems of either kind there are, and how many evaluators the guess is about. */
export const [systems, trial] = [100, 10];

/** Two teams to hold against each other: a few with tests of their own, and many who share one. */
export const teams = { few: { evaluators: 4, own: true }, many: { evaluators: 20, own: false } } as const;

/** How both scenes open: one evaluator, whose test shows four unsafe systems in five and finds half of those. */
const usual = { evaluators: 1, blind: 20, found: 50, trained: 0, rule: 'any', own: false } as const;
export const starts: Readonly<Record<Scene, State>> = {
  eyes: { scene: 'eyes', ...usual, alarms: 0 },
  rule: { scene: 'rule', ...usual, alarms: 10 },
};

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({ scene, evaluators, blind, found, alarms, trained, rule, own, guess }: State): string =>
  writePairs({
    ...{ s: scene, k: evaluators, c: blind, d: found, f: alarms, t: trained || undefined },
    ...{ r: rule, o: own ? 1 : undefined, guess },
  });
