import { group } from 'd3-array';
import { toEnd } from '#classroom/analysis/to-end.ts';
import { type ClassWork, chapterOf, firstTries } from '../class-work.ts';
import type { Learner } from '../learner.ts';

/** How a class did at everything that asks for one objective: first tries that could be graded. */
export interface ObjectiveRow {
  readonly chapter: string;
  readonly objective: string;
  /** the places of its questions among what was asked, from 1 */
  readonly places: readonly number[];
  readonly answers: number;
  readonly right: number;
  /** how many learners answered any of them, and how many had all that they answered right */
  readonly learners: number;
  readonly able: number;
}

/** The table by objective, in the order in which objectives were met. */
export const byObjective = (work: ClassWork): readonly ObjectiveRow[] => toEnd(byObjectiveSteps(work));

/** The same, yielding its progress. */
export function* byObjectiveSteps(work: ClassWork): Generator<number, readonly ObjectiveRow[], void> {
  const asked = work.questions.map(({ id, objective }, index) => ({
    ...{ chapter: chapterOf(id), objective, place: index + 1 },
    tries: firstTries(work, id),
  }));
  const rows: ObjectiveRow[] = [];
  for (const own of group(asked, ({ chapter, objective }) => `${chapter}/${objective}`).values()) {
    yield rows.length / asked.length;
    const [{ chapter, objective }] = own as [(typeof own)[0], ...typeof own];
    const tries = own.flatMap((each) => each.tries);
    const [met, missed] = [new Set<Learner>(), new Set<Learner>()];
    for (const { learner, isRight } of tries) {
      met.add(learner);
      if (!isRight) missed.add(learner);
    }
    rows.push({
      ...{ chapter, objective },
      places: own.map(({ place }) => place),
      answers: tries.length,
      right: tries.filter(({ isRight }) => isRight).length,
      learners: met.size,
      able: met.size - missed.size,
    });
  }
  return rows;
}
