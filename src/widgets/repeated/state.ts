import { writePairs } from '#ui/url-state.ts';

/** What a chapter places: how late a breach may show, and what one mistake does to rules that answer each other. */
export const placed = ['late', 'slip'] as const;

/** What the reader finds out: that, and how sure of the other one must be to begin a deal. */
export const scenes = [...placed, 'sure'] as const;
export type Scene = (typeof scenes)[number];

/** What the reader may expect: from which delay on cutting pays, in how many rounds after a slip somebody cuts, and how sure one must be. */
export const guesses = {
  late: ['two', 'four', 'eight', 'never'],
  slip: ['only', 'few', 'half', 'every'],
  sure: ['fifth', 'evens', 'quarters', 'nine', 'none'],
} as const;
export type Guess = (typeof guesses)[Scene][number];

/** The delays that the guesses name. */
export const guessedDelays = { two: 2, four: 4, eight: 8 } as const;

/** The beliefs that the guesses name, in percent; “no belief is enough” is beyond them. */
export const guessedBeliefs = { fifth: 20, evens: 50, quarters: 75, nine: 90 } as const;

/** How long a guess of “a few” is, in rounds. */
export const fewRounds = 4;

/**
 * The two rules, by their names in the library; the chance in percent that another round follows; how many rounds later a move is seen; the chance in percent
 * that a move comes out as its opposite, and which luck; and whether Anvil’s move goes wrong in one round. The round that was tapped
 * (`at`, counted from 1) is nothing that a link keeps. Where a deal is to be begun: how sure one is of the other, in percent, and what
 * a round brings in which one is careful alone.
 */
export interface State {
  readonly scene: Scene;
  readonly mine: string;
  readonly theirs: string;
  readonly patience: number;
  readonly delay: number;
  readonly noise: number;
  readonly seed: number;
  readonly slip: boolean;
  readonly at?: number | undefined;
  readonly belief?: number | undefined;
  readonly alone?: number | undefined;
  readonly guess?: Guess | undefined;
}

/** What a reader can slide. */
export type Setting = 'patience' | 'delay' | 'noise' | 'belief' | 'alone';

/** How far each setting goes, and in which steps. */
export const ranges = {
  patience: { min: 40, max: 95, step: 1 },
  delay: { min: 1, max: 12, step: 1 },
  noise: { min: 0, max: 20, step: 1 },
  belief: { min: 0, max: 100, step: 1 },
  alone: { min: -3, max: 0.5, step: 0.5 },
} as const satisfies Record<Setting, object>;

/** The largest seed that a link may name. */
export const lastSeed = 9999;

/** What a round pays: the numbers of chapters 1 and 2. */
export const payoffs = { R: 3, S: 0, T: 5, P: 1 } as const;

/** How many rounds the picture shows, and in how many matches the mistakes are counted. */
export const shown = 24;
export const matches = 100;

/** Over how many rounds the sentence looks further ahead than the picture, where mistakes pile up. */
export const longer = 50;

/** The round, counted from 1, in which Anvil’s move goes wrong unless another was tapped. */
export const slipRound = 4;

/** The rules that a chapter’s reader may let both labs play, by their names in the library. */
export const menu = ['tit-for-tat', 'gtft', 'tit-for-two-tats', 'win-stay-lose-shift', 'grudger'] as const;

const usual = { noise: 0, seed: 1, slip: false, delay: 1 } as const;
export const starts: Readonly<Record<Scene, State>> = {
  late: { scene: 'late', mine: 'always-defect', theirs: 'grudger', patience: 80, ...usual },
  slip: { scene: 'slip', mine: 'tit-for-tat', theirs: 'tit-for-tat', patience: 95, ...usual },
  sure: {
    ...{ scene: 'sure', mine: 'always-defect', theirs: 'grudger', patience: 80, ...usual },
    ...{ delay: 3, belief: 50, alone: payoffs.S },
  },
};

/** The state as a link’s text; `parse` in read.ts gives it back. */
export const format = ({
  scene,
  mine,
  theirs,
  patience,
  delay,
  noise,
  seed,
  slip,
  belief,
  alone,
  guess,
}: State): string =>
  writePairs({
    s: scene,
    a: mine,
    b: theirs,
    p: patience,
    l: delay,
    e: noise,
    seed,
    x: slip ? 1 : undefined,
    ...(scene === 'sure' && { c: belief, z: alone }),
    guess,
  });
