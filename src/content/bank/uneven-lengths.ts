import type { z } from 'zod';
import type { saidSchema } from '../story-schemas.ts';

/** What is wrong with the lengths of the texts for one signature: more than a fifth apart, they would show on paper what was signed. */
export function unevenLengths({ id, neutral, options }: z.infer<typeof saidSchema>['said'][number]): readonly string[] {
  const lengths = [neutral, ...options.map(({ text }) => text)].map((text) => text.length);
  return Math.max(...lengths) > 1.2 * Math.min(...lengths)
    ? [`${id}: lengths of ${lengths.join(', ')} letters are more than a fifth apart`]
    : [];
}
