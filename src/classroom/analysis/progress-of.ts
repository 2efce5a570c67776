import type { ClassWork } from './class-work.ts';
import type { Learner } from './learner.ts';

/** How far a learner came at first tries. */
export interface Progress {
  /** what their own form asked: an earlier link of the class may have asked less */
  readonly asked: number;
  readonly answered: number;
  /** how many of the answers can be graded, and how many of those are wholly right */
  readonly graded: number;
  readonly right: number;
}

/** How far a learner came in what was asked. */
export function progressOf({ work }: Learner, { questions }: Pick<ClassWork, 'questions'>): Progress {
  const answers = questions.flatMap(({ id }) => work.get(id) ?? []);
  return {
    asked: answers.length,
    answered: answers.filter(({ isAnswered }) => isAnswered).length,
    graded: answers.filter(({ first }) => first !== undefined).length,
    right: answers.filter(({ first }) => first === 1).length,
  };
}
