/** The ways to look at the case files: the words of a case's `shows` (and what is known of its effect) that readers may ask for. */
export const lenses = {
  strategy: ['strategy 1', 'strategy 2', 'strategy 3', 'strategy 4'],
  factor: ['high trust', 'shared upside', 'low exposure', 'low advantage', 'shared downside'],
  pillar: ['safety', 'security', 'benefit'],
  effect: ['compared', 'moved', 'unmeasured', 'failure', 'none'],
} as const;

/** One way to look at the case files. */
export type Lens = keyof typeof lenses;
