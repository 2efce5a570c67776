/** The ways to look at the case files: the words of a case's `shows` (and its outcome) that readers may ask for. */
export const lenses = {
  strategy: ['strategy 1', 'strategy 2', 'strategy 3', 'strategy 4'],
  factor: ['high trust', 'shared upside', 'low exposure', 'low advantage', 'shared downside'],
  pillar: ['safety', 'security', 'benefit'],
  outcome: ['worked', 'mixed', 'failed'],
} as const;

/** One way to look at the case files. */
export type Lens = keyof typeof lenses;
