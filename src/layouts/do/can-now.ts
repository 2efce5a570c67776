import { triesAsAsked } from '#classroom/hand-in/tries-as-asked.ts';
import type { AnsweredItem } from '#classroom/receipt.ts';
import type { AssignmentState } from '#progress/assignments.ts';
import type { BankItem } from '#quiz/bank.ts';
import type { AssignedChapter } from './assigned-chapter.ts';

/** Something that one can do after a chapter, and the language of its words where it is not that of the page. */
export interface Ability {
  readonly text: string;
  readonly lang: string | undefined;
}

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
    const isReached = (known?.isReached ?? true) && triesAsAsked(state, answered).at(-1)?.score === 1;
    objectives.set(`${chapter.slug} ${id}`, { ability: { text, lang: chapter.lang }, isReached });
  }
  return [...objectives.values()].flatMap(({ ability, isReached }) => (isReached ? [ability] : []));
}
