import { byNameSteps } from './by-name.ts';
import type { Learner } from './learner.ts';
import { toEnd } from './to-end.ts';

/** Learners whose first answers are all the same, some of the same wrong ones among them. It says nothing about why. */
export interface SameAnswers {
  /** two or more, A–Z */
  readonly learners: readonly Learner[];
  /** how many answers they share, and how many of those are wrong */
  readonly answers: number;
  readonly wrong: number;
}

/** How many wrong answers must be the same before it is worth a look. */
const leastWrong = 3;

/** Everything that a learner answered first, as one text. */
function answersOf({ work }: Learner): string {
  const graded = [...work.values()].filter(({ first }) => first !== undefined);
  return graded
    .map(({ item, rev, given }) => JSON.stringify([item, rev, given]))
    .sort()
    .join('\n');
}

/** The groups of learners who answered the same questions with the same answers, those with most wrong ones in common first. */
export const sameAnswers = (learners: readonly Learner[], locale: string): readonly SameAnswers[] =>
  toEnd(sameAnswersSteps(learners, locale));

/** The same, yielding its progress. */
export function* sameAnswersSteps(
  learners: readonly Learner[],
  locale: string,
): Generator<number, readonly SameAnswers[], void> {
  const all = new Map<string, Learner[]>();
  for (const [place, learner] of (yield* byNameSteps(learners, locale)).entries()) {
    yield place / learners.length;
    const answers = answersOf(learner);
    const alike = all.get(answers) ?? [];
    all.set(answers, alike);
    alike.push(learner);
  }
  return [...all.values()]
    .filter(({ length }) => length > 1)
    .flatMap((alike): SameAnswers[] => {
      const [one] = alike as [Learner, ...Learner[]];
      const graded = [...one.work.values()].filter(({ first }) => first !== undefined);
      // with other numbers, the same answer may be wrong for one of them alone
      const isWrong = (item: string) => alike.every(({ work }) => work.get(item)?.first !== 1);
      const wrong = graded.filter(({ item }) => isWrong(item)).length;
      return wrong >= leastWrong ? [{ learners: alike, answers: graded.length, wrong }] : [];
    })
    .sort((x, y) => y.wrong - x.wrong || y.learners.length - x.learners.length);
}
