import { onGrid } from '#ui/grid.ts';
import { writePairs } from '#ui/url-state.ts';

/** What a chapter places: the two things that a lab may not know, whether one rival is worried as it is, or how many of six are. */
export const placed = ['word', 'census'] as const;

/** What the reader finds out: that, and which first step tells a rival. */
export const scenes = [...placed, 'step'] as const;
export type Scene = (typeof scenes)[number];

/** How the word is spread that both labs are worried. */
export const ways = ['silence', 'private', 'public'] as const;
export type Way = (typeof ways)[number];

/** Which of two worried labs a private word has reached: you, Beacon. */
export const reached = ['both', 'you', 'beacon', 'neither'] as const;
export type Reached = (typeof reached)[number];

/** What a reader may guess: which of two labs ship safe, how many must first be more worried, or which first step says something. */
export const guesses = {
  word: ['both', 'one', 'neither'],
  census: ['all', 'some', 'nobody'],
  step: ['little', 'half', 'most', 'none'],
} as const;
export type Guess = (typeof guesses)[Scene][number];

/** Two labs, both worried: chances in percent that a lab is (`c`), that it must give to the other’s care (`mark`), that a private word arrives (`q`). */
export interface Word {
  readonly scene: 'word';
  readonly way: Way;
  readonly c: number;
  readonly mark: number;
  readonly q: number;
  /** whom a private word has reached; where it always arrives, both */
  readonly heard: Reached;
  readonly guess?: (typeof guesses.word)[number] | undefined;
}

/** Six labs: how many are worried, how many each worried one takes to be, and how many must be for a worried one to ship safe. */
export interface Census {
  readonly scene: 'census';
  readonly worried: number;
  readonly thought: number;
  readonly need: number;
  readonly published: boolean;
  readonly guess?: (typeof guesses.census)[number] | undefined;
}

/** Who takes the first step: one lab, which the other then answers, or both at once. */
export const orders = ['one-sided', 'together'] as const;

/** A first step: how many labs in 100 are worried (`r`), and how much of the prize is played first, in percent (`x`). */
export interface Step {
  readonly scene: 'step';
  readonly r: number;
  readonly x: number;
  readonly order: (typeof orders)[number];
  readonly guess?: (typeof guesses.step)[number] | undefined;
}

/** What a chapter’s figures show. */
export type News = Word | Census;

export type State = News | Step;

/** What a reader can set by a slider, and how far it goes: percent in steps of five, labs one by one. */
export const ranges = {
  q: { min: 5, max: 100, step: 5 },
  c: { min: 5, max: 95, step: 5 },
  mark: { min: 5, max: 95, step: 5 },
  worried: { min: 1, max: 6, step: 1 },
  thought: { min: 1, max: 6, step: 1 },
  need: { min: 1, max: 6, step: 1 },
  x: { min: 5, max: 100, step: 5 },
  r: { min: 5, max: 50, step: 5 },
} as const;
export type Setting = keyof typeof ranges;

/** The sliders of each scene; a chapter shows those of `inChapter`. */
export const settingsOf = {
  word: ['q', 'c', 'mark'],
  census: ['worried', 'thought', 'need'],
  step: ['x', 'r'],
} as const satisfies Record<Scene, readonly Setting[]>;
export const inChapter = {
  word: [],
  census: ['worried', 'thought'],
  step: ['x'],
} as const satisfies Record<Scene, readonly Setting[]>;

/** How each scene opens. */
export const starts: Readonly<{ word: Word; census: Census; step: Step }> = {
  word: { scene: 'word', way: 'private', c: 50, mark: 70, q: 60, heard: 'both' },
  census: { scene: 'census', worried: 5, thought: 2, need: 4, published: false },
  step: { scene: 'step', r: 40, x: 20, order: 'one-sided' },
};

/** The state with one setting moved; a private word that always arrives has reached both. */
export function moved<Of extends State>(state: Of, setting: Setting, value: number): Of {
  const next = { ...state, [setting]: onGrid(ranges[setting], value) };
  return next.scene === 'word' && next.q === 100 ? { ...next, heard: 'both' } : next;
}

/** The state as a link's text; `parse` in read.ts gives it back. */
export function format(state: State): string {
  if (state.scene === 'step') {
    const { scene, r, x, order, guess } = state;
    return writePairs({ s: scene, r, x, o: order, guess });
  }
  if (state.scene === 'census') {
    const { scene, worried, thought, need, published, guess } = state;
    return writePairs({ s: scene, n: worried, t: thought, m: need, p: Number(published), guess });
  }
  const { scene, way, c, mark, q, heard, guess } = state;
  return writePairs({ s: scene, w: way, c, m: mark, q, h: heard, guess });
}

/** Whether it has been said in front of all. */
export const isOpen = (state: State): boolean =>
  state.scene === 'word' ? state.way === 'public' : state.scene === 'census' && state.published;

/** The same labs while it has not been said in front of all: after letters, or without the count. */
export function shut(state: State): State {
  if (state.scene === 'step') return state;
  return state.scene === 'word' ? { ...state, way: 'private' } : { ...state, published: false };
}
