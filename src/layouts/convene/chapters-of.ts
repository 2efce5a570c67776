import type { Measure } from '#model/convene/measure.ts';

/** Which strategy a measure belongs to: beliefs, shared research, oversight, incentives; and the chapters that explain it, by slug. [CONVENE.md §2] */
export const chaptersOf: Readonly<Record<Measure, { strategy: '1' | '2' | '3' | '4'; chapters: readonly string[] }>> = {
  risks: { strategy: '1', chapters: ['accurate-beliefs', 'five-levers'] },
  steps: { strategy: '1', chapters: ['accurate-beliefs'] },
  word: { strategy: '1', chapters: ['accurate-beliefs'] },
  proofs: { strategy: '2', chapters: ['shared-research'] },
  good: { strategy: '2', chapters: ['shared-research', 'benefit'] },
  guard: { strategy: '2', chapters: ['security'] },
  codes: { strategy: '3', chapters: ['oversight', 'usb'] },
  plans: { strategy: '3', chapters: ['the-race', 'oversight'] },
  scrutiny: { strategy: '3', chapters: ['oversight', 'safety'] },
  praise: { strategy: '4', chapters: ['incentives'] },
  liability: { strategy: '4', chapters: ['oversight', 'incentives'] },
  connect: { strategy: '4', chapters: ['usb'] },
};
