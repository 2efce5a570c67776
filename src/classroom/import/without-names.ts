import type { ImportFact } from './import-facts.ts';

/** The same facts for a screen that others see: who handed in more than once is counted, not named. */
export function withoutNames(facts: readonly ImportFact[]): readonly ImportFact[] {
  const named = facts.filter(({ fact }) => fact === 'several');
  return facts.flatMap((each): readonly ImportFact[] => {
    if (each.fact !== 'several') return [each];
    return each === named[0] ? [{ fact: 'people', count: named.length }] : [];
  });
}
