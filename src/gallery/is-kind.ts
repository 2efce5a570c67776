import { kinds } from '#quiz/kinds.ts';
import type { KindName } from '#quiz/question.ts';

/** Whether a group of the gallery is a kind of question. */
export const isKind = (name: string): name is KindName => Object.hasOwn(kinds, name);
