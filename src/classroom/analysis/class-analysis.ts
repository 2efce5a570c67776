import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { type ClassWork, classWorkSteps } from './class-work.ts';
import { type FiveFacts, fiveFactsSteps } from './five-facts.ts';
import type { Learner } from './learner.ts';
import type { Mistakes } from './misconceptions.ts';
import { type QuestionFigures, questionFiguresSteps } from './question-figures.ts';
import { type Reliability, reliabilitySteps } from './reliability.ts';
import { type SameAnswers, sameAnswersSteps } from './same-answers.ts';
import { type Counted, rightSteps } from './tables/by-learner.ts';
import { byObjectiveSteps, type ObjectiveRow } from './tables/by-objective.ts';

/** Everything about a class that takes long to work out where it is large. */
export interface ClassAnalysis {
  readonly work: ClassWork;
  /** in the order of the questions */
  readonly figures: readonly QuestionFigures[];
  /** as worked out here, without a class list, and with names */
  readonly facts: FiveFacts;
  /** learners whose answers are the same, some wrong ones among them */
  readonly same: readonly SameAnswers[];
  readonly reliability: Reliability;
  readonly objectives: readonly ObjectiveRow[];
  /** how many had each question right, by which try counts */
  readonly right: Readonly<Record<Counted, readonly number[]>>;
}

/** Works out everything about a class, yielding how far it is. */
export function* classAnalysisSteps(
  learners: readonly Learner[],
  questions: readonly ReaderQuestion[],
  { locale, mistakes }: { readonly locale: string; readonly mistakes?: Mistakes },
): Generator<number, ClassAnalysis, void> {
  const work = yield* part(0, classWorkSteps(learners, questions));
  const figures = yield* part(1, questionFiguresSteps(work));
  const facts = yield* part(2, fiveFactsSteps(work, { locale, ...(mistakes && { mistakes }) }, figures));
  const same = yield* part(3, sameAnswersSteps(learners, locale));
  const reliability = yield* part(4, reliabilitySteps(work));
  const objectives = yield* part(5, byObjectiveSteps(work));
  const right = yield* part(6, rightSteps(work));
  return { work, figures, facts, same, reliability, objectives, right };
}

const parts = 7;

/** One part after others, its progress as that of the whole. */
function* part<Result>(before: number, steps: Generator<number, Result, void>): Generator<number, Result, void> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield (before + step.value) / parts;
  }
}
