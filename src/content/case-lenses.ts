/** The ways to look at the case files, by the keys of what a case `shows` and of what is known of its effect. */
export const lenses = {
  strategy: ['strategy-1', 'strategy-2', 'strategy-3', 'strategy-4'],
  factor: ['high-trust', 'shared-upside', 'low-exposure', 'low-advantage', 'shared-downside'],
  pillar: ['safety', 'security', 'benefit'],
  effect: ['compared', 'moved', 'unmeasured', 'failure', 'none'],
} as const;

/** What a case may show beside what readers can ask for, by key. */
const topics = [
  'cheaper-safety',
  'collective-action-problem',
  'common-knowledge',
  'conditional-commitment',
  'free-riding',
  'public-good',
] as const;

/** Everything that a case may show; the interface’s words have each by its key. */
export const showable = [...lenses.strategy, ...lenses.factor, ...lenses.pillar, ...topics] as const;

/** One way to look at the case files. */
export type Lens = keyof typeof lenses;
