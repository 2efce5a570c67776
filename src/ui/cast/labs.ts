/** The six labs of every toy, in order of their letters. None is a real company. */
export const labs = ['anvil', 'beacon', 'cobalt', 'drift', 'ember', 'flint'] as const;
export type LabId = (typeof labs)[number];

/** How a lab feels; drawn in two strokes, brow and mouth. */
export const moods = ['calm', 'wary', 'glad', 'worried'] as const;
export type Mood = (typeof moods)[number];

/** A lab's outline in a 64 × 64 box, how far down its face sits, and where its letter stands. */
export const outlines: Readonly<Record<LabId, { path: string; face: number; letter: number }>> = {
  anvil: { path: 'M8 11h48l-6 44H14z', face: 0, letter: 50.5 },
  beacon: { path: 'M32 4 61 58H3z', face: 7, letter: 55.5 },
  cobalt: { path: 'M32 5a27 27 0 1 1 0 54 27 27 0 0 1 0-54z', face: 0, letter: 52.5 },
  drift: { path: 'M32 2 62 32 32 62 2 32z', face: 0, letter: 52.5 },
  ember: { path: 'M18 6h28l15 26-15 26H18L3 32z', face: 0, letter: 52.5 },
  flint: { path: 'M32 3 61 25 50 59H14L3 25z', face: 2, letter: 54 },
};

/** The strokes of each mood: the mouth, then the brow. */
export const strokes: Readonly<Record<Mood, readonly [mouth: string, brow: string]>> = {
  calm: ['M26 39q6 2.5 12 0', ''],
  wary: ['M26 40h12', 'M19 22l7 3M45 22l-7 3'],
  glad: ['M23 37q9 8.5 18 0', ''],
  worried: ['M25 41.5q7-5.5 14 0', 'M19 24.5l7-3M45 24.5l-7-3'],
};
