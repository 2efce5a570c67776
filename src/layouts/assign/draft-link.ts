import { byteReader, byteWriter } from '#classroom/link/bytes.ts';
import { framed, unframed } from '#classroom/link/frame.ts';
import { readAssignment, writeAssignment } from '#classroom/link/layout.ts';
import { type LinkProblem, Unreadable } from '#classroom/link/link-problem.ts';
import { soundAssignment } from '#classroom/link/sound-assignment.ts';
import type { ItemCodes } from '#quiz/revisions/item-codes.ts';
import type { AssignableChapter } from './assignable.ts';
import { assignmentOf, type Draft, type QuestionsFrom } from './draft.ts';

const ways: readonly QuestionsFrom[] = ['checks', 'drawn', 'hand'];
const flags = ['titled', 'reads', 'sealed'] as const;

/** What such a fragment turned out to be: a draft and the id of its assignment. */
export type DraftReading =
  | { readonly ok: true; readonly id: string; readonly draft: Draft }
  | { readonly ok: false; readonly problem: LinkProblem };

/**
 * A draft as the fragment of the page’s address, without `#` and without any key: the three flags with the way in which questions are
 * chosen, the chapters by slug, then the assignment as in the class’s link. Of questions it carries those that are asked as it stands.
 */
export function writeDraft(draft: Draft, id: string, chapters: readonly AssignableChapter[], codes: ItemCodes): string {
  const writer = byteWriter();
  const set = flags.reduce((sum, flag, place) => sum + (draft[flag] ? 2 ** place : 0), 0);
  writer.whole(set + 8 * ways.indexOf(draft.questions));
  writer.text(draft.chapters.join(' '));
  writeAssignment(writer, assignmentOf(draft, chapters, id, undefined), codes);
  return framed('d', writer.bytes());
}

/** Reads such a fragment, whatever it is; never throws. */
export function readDraft(fragment: string, chapters: readonly AssignableChapter[], codes: ItemCodes): DraftReading {
  try {
    const reader = byteReader(unframed('d', fragment));
    const first = reader.whole();
    const questions = ways[Math.floor(first / 8)];
    const slugs = reader.text().split(' ').filter(Boolean);
    const { id, read: _read, items, key: _key, ...said } = soundAssignment(readAssignment(reader, codes));
    // what a newer version added is at no place that this one knows
    if (!questions || !slugs.every((slug) => chapters.some((chapter) => chapter.slug === slug)))
      throw new Unreadable('newer');
    const [titled = false, reads = false, sealed = false] = flags.map((_flag, place) => (first >> place) % 2 === 1);
    return {
      ok: true,
      id,
      draft: {
        ...said,
        ...{ titled, reads, sealed, questions, chapters: slugs },
        drawn: questions === 'drawn' ? items : [],
        picked: questions === 'hand' ? items : [],
        pass: said.pass ?? null,
        by: said.by ?? '',
      },
    };
  } catch (error) {
    return { ok: false, problem: error instanceof Unreadable ? error.problem : 'damaged' };
  }
}
