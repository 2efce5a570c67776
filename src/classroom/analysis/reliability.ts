import type { ClassWork } from './class-work.ts';

/** How well the questions of a class hang together. */
export interface Reliability {
  /** KR-20 (Kuder and Richardson 1937); undefined where it has no value: under two questions, or no spread of sums */
  readonly kr20: number | undefined;
  /** how many questions were put to everybody: it is of these */
  readonly questions: number;
}

/** KR-20 over the questions that every learner was asked; what was left open counts as not right. */
export function reliabilityOf({ learners, questions }: ClassWork): Reliability {
  const equal = questions.filter(({ id }) => learners.every(({ work }) => work.has(id))).map(({ id }) => id);
  const k = learners.length > 0 ? equal.length : 0;
  const isRight = (work: ClassWork['learners'][number]['work'], item: string) => work.get(item)?.first === 1;
  const shareOf = (item: string) => learners.filter(({ work }) => isRight(work, item)).length / learners.length;
  const sums = learners.map(({ work }) => equal.filter((item) => isRight(work, item)).length);
  const mean = sums.reduce((total, sum) => total + sum, 0) / sums.length;
  const variance = sums.reduce((total, sum) => total + (sum - mean) ** 2, 0) / sums.length;
  if (k < 2 || variance < 1e-12) return { kr20: undefined, questions: k };
  const noise = equal.map(shareOf).reduce((total, share) => total + share * (1 - share), 0);
  return { kr20: (k / (k - 1)) * (1 - noise / variance), questions: k };
}
