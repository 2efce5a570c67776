import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { Learner, Work } from './learner.ts';

/** What a class did: everything that the analysis is of. */
export interface ClassWork {
  readonly learners: readonly Learner[];
  /** what was asked, in the order in which it was assigned; each question once */
  readonly questions: readonly ReaderQuestion[];
}

/** A first try that could be graded, and whose it is. */
export interface FirstTry {
  readonly learner: Learner;
  readonly work: Work;
  readonly isRight: boolean;
}

/** The first tries at a question that could be graded, in the order of the learners. */
export const firstTries = ({ learners }: Pick<ClassWork, 'learners'>, item: string): readonly FirstTry[] =>
  learners.flatMap((learner) => {
    const work = learner.work.get(item);
    return work?.first === undefined ? [] : [{ learner, work, isRight: work.first === 1 }];
  });

/** From which sureness on a learner counts as sure: the last of the three steps, and percentages near it. */
const sureFrom = 0.8;

/** Whether the learner said that they were sure. */
export const isSure = ({ sure }: Pick<Work, 'sure'>): boolean => sure !== undefined && sure >= sureFrom;

/** The chapter of a question, by its slug. */
export const chapterOf = (item: string): string => item.split('/')[0] ?? '';
