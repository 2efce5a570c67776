import type { Candidate } from '#quiz/form/draw-form.ts';

/** What the assign page knows of a chapter. */
export interface ChapterAtHand {
  readonly slug: string;
  /** how long its text takes to read */
  readonly minutes: number;
  /** the questions of its check, as `chapter/name`, in order */
  readonly check: readonly string[];
}

/** What the assign page knows of a question that can be asked: one that is marked, not one that a reader marks. */
export interface QuestionAtHand extends Candidate {
  readonly rev: number;
  readonly prompt: string;
}

/** What can be assigned today: chapters and questions, both in the course’s order. */
export interface Course {
  readonly chapters: readonly ChapterAtHand[];
  readonly questions: readonly QuestionAtHand[];
}
