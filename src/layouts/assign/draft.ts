import * as v from 'valibot';
import type { Assignment } from '#classroom/assignment.ts';
import { assignmentDefaults } from '#classroom/assignment-defaults.ts';
import { assignmentSchema } from '#classroom/assignment-schema.ts';
import type { ItemAtRev } from '#quiz/revisions/item-codes.ts';
import type { AssignableChapter, Prefilled } from './assignable.ts';

/** Where the questions of an assignment come from: the chapters’ own checks, a drawing, or a choice one by one. */
export type QuestionsFrom = 'checks' | 'drawn' | 'hand';

/** What stands in the fields of the page on which an assignment is put together. */
export interface Draft
  extends Omit<
    { -readonly [Name in keyof Assignment]: Assignment[Name] },
    'id' | 'read' | 'items' | 'pass' | 'by' | 'key'
  > {
  /** whether the title is the teacher’s own; else it follows what is chosen */
  titled: boolean;
  /** the chapters chosen, by slug */
  chapters: readonly string[];
  /** whether learners read them before the questions */
  reads: boolean;
  questions: QuestionsFrom;
  drawn: readonly ItemAtRev[];
  picked: readonly ItemAtRev[];
  /** as they were typed */
  pass: number | null;
  by: string;
  /** whether what is handed in is sealed */
  sealed: boolean;
}

/** A draft with what a ready-made assignment fills in, and everything else as it is usual. */
export function draftFrom({ title, chapters, reads, drawn, show }: Prefilled): Draft {
  const { tries, numbers, sure, hand, who, note, from, group, story } = assignmentDefaults;
  const questions = drawn.length > 0 ? 'drawn' : 'checks';
  const usual = { tries, numbers, sure, hand, who, note, from, group, story };
  return {
    ...usual,
    title,
    titled: false,
    chapters,
    reads,
    questions,
    drawn,
    picked: [],
    show,
    pass: null,
    by: '',
    sealed: true,
  };
}

/** What the draft asks, in order. */
export function itemsOf(draft: Draft, chapters: readonly AssignableChapter[]): readonly ItemAtRev[] {
  if (draft.questions === 'drawn') return draft.drawn;
  if (draft.questions === 'hand') return draft.picked;
  return chapters.filter(({ slug }) => draft.chapters.includes(slug)).flatMap(({ check }) => check);
}

const { pass: passSchema, by: bySchema } = assignmentSchema.entries;

/** The assignment that a draft makes, under this id and sealed for this key; a pass mark or a day that is none is left out. */
export function assignmentOf(
  draft: Draft,
  chapters: readonly AssignableChapter[],
  id: string,
  key: Uint8Array | undefined,
): Assignment {
  const { title, note, from, group, tries, show, numbers, sure, hand, who, story } = draft;
  const pass = v.safeParse(passSchema, draft.pass ?? undefined);
  const by = v.safeParse(bySchema, draft.by || undefined);
  const read = draft.reads ? chapters.map(({ slug }) => slug).filter((slug) => draft.chapters.includes(slug)) : [];
  return {
    ...{ id, title, note, from, group, tries, show, numbers, sure, hand, who, story },
    ...{ read, items: itemsOf(draft, chapters) },
    pass: pass.success ? pass.output : undefined,
    by: by.success ? by.output : undefined,
    key: draft.sealed ? key : undefined,
  };
}
