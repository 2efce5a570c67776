import { byName } from './by-name.ts';
import type { Learner } from './learner.ts';

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

/** Everything that a learner answered first, as one text; undefined where too little of it is wrong to tell anything. */
function answersOf({ work }: Learner) {
  const graded = [...work.values()].filter(({ first }) => first !== undefined);
  const wrong = graded.filter(({ first }) => first !== 1).length;
  const all = graded.map(({ item, rev, given }) => JSON.stringify([item, rev, given])).sort();
  return wrong < leastWrong ? undefined : { text: all.join('\n'), answers: graded.length, wrong };
}

/** The groups of learners who answered the same questions with the same answers, the largest share of wrong ones first. */
export function sameAnswers(learners: readonly Learner[], locale: string): readonly SameAnswers[] {
  const told = byName(learners, locale).flatMap((learner) => {
    const own = answersOf(learner);
    return own ? [{ learner, ...own }] : [];
  });
  return [...Map.groupBy(told, ({ text }) => text).values()]
    .filter((group) => group.length > 1)
    .map((group) => {
      const [{ answers, wrong }] = group as [(typeof group)[0], ...typeof group];
      return { learners: group.map(({ learner }) => learner), answers, wrong };
    })
    .sort((x, y) => y.wrong - x.wrong || y.learners.length - x.learners.length);
}
