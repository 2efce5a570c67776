import type { AnsweredItem } from '#classroom/receipt.ts';
import type { AssignmentState } from '#progress/assignments.ts';
import type { BankItem } from '#quiz/bank.ts';
import type { AssignedChapter } from './assigned-chapter.ts';

/** Something that one can do after a chapter, and the language of its words where it is not that of the page. */
export interface Ability {
  readonly text: string;
  readonly lang: string | undefined;
}

/** Whether the last answer to a question is right. */
export const isRightNow = (state: AssignmentState, { item }: Pick<AnsweredItem, 'item'>): boolean =>
  state.tries.get(item)?.at(-1)?.score === 1;

/** What a learner can do now: the objectives of what was answered, where all of it is right in the end. */
export function canNow(
  answers: readonly AnsweredItem[],
  state: AssignmentState,
  bank: ReadonlyMap<string, BankItem>,
  chapters: readonly AssignedChapter[],
): readonly Ability[] {
  const bySlug = new Map(chapters.map((chapter) => [chapter.slug, chapter]));
  const objectives = new Map<string, { readonly ability: Ability; isReached: boolean }>();
  for (const answered of answers) {
    const chapter = bySlug.get(answered.item.slice(0, answered.item.indexOf('/')));
    const id = bank.get(answered.item)?.objective;
    const text = id && chapter?.objectives[id];
    if (!answered.first || !text) continue;
    const known = objectives.get(`${chapter.slug} ${id}`);
    const isReached = (known?.isReached ?? true) && isRightNow(state, answered);
    objectives.set(`${chapter.slug} ${id}`, { ability: { text, lang: chapter.lang }, isReached });
  }
  return [...objectives.values()].flatMap(({ ability, isReached }) => (isReached ? [ability] : []));
}
