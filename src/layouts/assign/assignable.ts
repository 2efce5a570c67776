import type { Assignment } from '#classroom/assignment.ts';
import type { ItemAtRev } from '#quiz/revisions/item-codes.ts';

/** A chapter that can be assigned, as the page itself carries it. */
export interface AssignableChapter {
  readonly slug: string;
  readonly title: string;
  readonly href: string;
  /** none: the game */
  readonly number: number | undefined;
  readonly part: number;
  readonly partTitle: string;
  /** how long reading it takes */
  readonly minutes: number;
  /** the questions of its check, in order */
  readonly check: readonly ItemAtRev[];
}

/** What a ready-made assignment fills in. */
export interface Prefilled {
  readonly title: string;
  readonly chapters: readonly string[];
  /** whether the chapters are read, not only asked about */
  readonly reads: boolean;
  /** questions that were drawn, where they are not the chapters’ own checks */
  readonly drawn: readonly ItemAtRev[];
  readonly show: Assignment['show'];
}
