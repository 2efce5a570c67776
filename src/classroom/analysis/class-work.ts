import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { Marked } from '../regrade.ts';
import type { Learner } from './learner.ts';
import { toEnd } from './to-end.ts';

/** A first try that could be graded, and whose it is. */
export interface FirstTry {
  readonly learner: Learner;
  readonly work: Marked;
  readonly isRight: boolean;
}

/** How a question was answered. */
export interface Answers {
  /** the first tries that could be graded, in the order of the learners */
  readonly tries: readonly FirstTry[];
  /** how many answered what can’t be graded any more */
  readonly unreadable: number;
}

/** What a class did: everything that the analysis is of. */
export interface ClassWork {
  readonly learners: readonly Learner[];
  /** what was asked, in the order in which it was assigned; each question once */
  readonly questions: readonly ReaderQuestion[];
  /** the answers to each of these, by its id */
  readonly answers: ReadonlyMap<string, Answers>;
}

/** What these learners did at these questions. */
export const classWork = (learners: readonly Learner[], questions: readonly ReaderQuestion[]): ClassWork =>
  toEnd(classWorkSteps(learners, questions));

/** The same, yielding its progress. */
export function* classWorkSteps(
  learners: readonly Learner[],
  questions: readonly ReaderQuestion[],
): Generator<number, ClassWork, void> {
  const answers = new Map(questions.map(({ id }) => [id, { tries: [] as FirstTry[], unreadable: 0 }]));
  for (const [place, learner] of learners.entries()) {
    yield place / learners.length;
    for (const work of learner.work.values()) {
      const own = answers.get(work.item);
      if (!own) continue;
      if (work.first !== undefined) own.tries.push({ learner, work, isRight: work.first === 1 });
      else if (work.isAnswered) own.unreadable++;
    }
  }
  return { learners, questions, answers };
}

/** The first tries at a question that could be graded, in the order of the learners. */
export const firstTries = ({ answers }: Pick<ClassWork, 'answers'>, item: string): readonly FirstTry[] =>
  answers.get(item)?.tries ?? [];

/** From which sureness on a learner counts as sure: the last of the three steps, and percentages near it. */
const sureFrom = 0.8;

/** Whether the learner said that they were sure. */
export const isSure = ({ sure }: Pick<Marked, 'sure'>): boolean => sure !== undefined && sure >= sureFrom;

/** The chapter of a question, by its slug. */
export const chapterOf = (item: string): string => item.split('/')[0] ?? '';
