import { type ClassWork, type FirstTry, firstTries } from './class-work.ts';
import { toEnd } from './to-end.ts';

/** How well the questions of a class hang together. */
export interface Reliability {
  /** KR-20 (Kuder and Richardson 1937); undefined where it has no value: under two questions, or no spread of sums */
  readonly kr20: number | undefined;
  /** how many questions were put to everybody: it is of these */
  readonly questions: number;
}

/** KR-20 over the questions that every learner was asked; what was left open counts as not right. */
export const reliabilityOf = (work: ClassWork): Reliability => toEnd(reliabilitySteps(work));

/** The same, yielding its progress. */
export function* reliabilitySteps(work: ClassWork): Generator<number, Reliability, void> {
  const { learners, questions } = work;
  const right: (readonly FirstTry[])[] = [];
  for (const [place, { id }] of questions.entries()) {
    yield place / questions.length;
    if (learners.length > 0 && learners.every((learner) => learner.work.has(id)))
      right.push(firstTries(work, id).filter(({ isRight }) => isRight));
  }
  const sums = new Map(learners.map((learner) => [learner, 0]));
  for (const tries of right) {
    yield 1;
    for (const { learner } of tries) sums.set(learner, (sums.get(learner) ?? 0) + 1);
  }
  const k = right.length;
  const n = learners.length;
  const mean = [...sums.values()].reduce((total, sum) => total + sum, 0) / n;
  const variance = [...sums.values()].reduce((total, sum) => total + (sum - mean) ** 2, 0) / n;
  if (k < 2 || variance < 1e-12) return { kr20: undefined, questions: k };
  const noise = right.reduce((total, { length }) => total + (length / n) * (1 - length / n), 0);
  return { kr20: (k / (k - 1)) * (1 - noise / variance), questions: k };
}
