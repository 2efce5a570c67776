import type { ClassAnalysis } from '#classroom/analysis/class-analysis.ts';
import type { Counted } from '#classroom/analysis/tables/by-learner.ts';
import type { QuestionInWords } from '#classroom/analysis/words/question-in-words.ts';
import type { QuestionOf } from '#classroom/asked-questions.ts';
import type { Assignment } from '#classroom/assignment.ts';
import type { MarkedReceipt } from '#classroom/regrade.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';

/** A mistake that questions name, in a teacher’s words. */
export interface MistakeInfo {
  readonly id: string;
  /** what they think, what is so instead, and what to ask */
  readonly says: string;
  readonly instead: string;
  readonly ask: string;
  /** the figure’s state to show, as a path of this site from `/play/` on, without its language */
  readonly show: string;
  /** where it is put right, as `chapter#passage` */
  readonly passage: string;
  /** the language that it is told in */
  readonly language: string;
}

/** What the gradebook knows of a chapter that was assigned or asked about. */
export interface GradebookChapter {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  /** the language of its objectives and headings, where it is not that of the page */
  readonly lang?: string;
  /** by id: what one can do after it, and the titles of its sections */
  readonly objectives: Readonly<Record<string, string>>;
  readonly headings: Readonly<Record<string, string>>;
}

/** What a view of results may open: a question by its place from 1, or a learner by their key. */
export type OpenedView = { readonly question: number } | { readonly learner: string };

/** Everything that the views of results show. */
export interface GradebookData extends ClassAnalysis {
  readonly assignment: Assignment;
  /** what was asked, in order, as one of the learners met it */
  readonly questions: readonly ReaderQuestion[];
  /** a question as a learner met it, with their numbers */
  readonly questionOf: QuestionOf;
  /** everything that was handed in, marked: `receipt` holds what was answered, in the form of its kind */
  readonly marked: readonly MarkedReceipt[];
  /** in the order of the questions, as `figures` are */
  readonly sentences: readonly QuestionInWords[];
  /** the questions of which some answers are to another wording than today’s */
  readonly reworded: ReadonlySet<string>;
  /** the named mistakes, by id */
  readonly mistakes: ReadonlyMap<string, MistakeInfo>;
  /** by slug */
  readonly chapters: ReadonlyMap<string, GradebookChapter>;
  /** whether it is the invented class, and whether names stand in what is shown */
  readonly isDemo: boolean;
  readonly names: boolean;
  /** the numbers of the receipts that were typed in from forms */
  readonly fromPaper: ReadonlySet<string>;
  /** which try the table shows */
  readonly counted: Counted;
}
