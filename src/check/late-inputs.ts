import type { KindName } from '#quiz/question.ts';
import { loadPart } from '#ui/load-part.ts';
import type { Input } from './inputs.ts';

/** The inputs that few questions need. A check may not begin with such a kind: its first question stands in the page. */
export const lateInputs = {
  cell: () => loadPart(() => import('./kinds/Cell.svelte')),
  estimate: () => loadPart(() => import('./kinds/Estimate.svelte')),
} satisfies Partial<Record<KindName, () => Promise<{ default: Input }>>>;
