import { group } from 'd3-array';
import { type ClassWork, chapterOf, firstTries } from '../class-work.ts';

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
export function byObjective(work: ClassWork): readonly ObjectiveRow[] {
  const asked = work.questions.map(({ id, objective }, index) => ({
    ...{ chapter: chapterOf(id), objective, place: index + 1 },
    tries: firstTries(work, id),
  }));
  return [...group(asked, ({ chapter, objective }) => `${chapter}/${objective}`).values()].map((own) => {
    const [{ chapter, objective }] = own as [(typeof own)[0], ...typeof own];
    const tries = own.flatMap((each) => each.tries);
    const byWho = [...group(tries, ({ learner }) => learner).values()];
    return {
      ...{ chapter, objective },
      places: own.map(({ place }) => place),
      answers: tries.length,
      right: tries.filter(({ isRight }) => isRight).length,
      learners: byWho.length,
      able: byWho.filter((theirs) => theirs.every(({ isRight }) => isRight)).length,
    };
  });
}
