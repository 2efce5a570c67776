import { byName, byNameSteps } from './by-name.ts';
import type { ClassWork } from './class-work.ts';
import type { Learner } from './learner.ts';
import { type Mistakes, type NextLesson, nextLessonSteps } from './misconceptions.ts';
import { progressOf } from './progress-of.ts';
import { type QuestionFigures, questionFigures } from './question-figures.ts';
import { sentenceOf } from './sentence.ts';
import { toEnd } from './to-end.ts';

/** What matching with a class list came to. */
export interface ListMatch {
  /** how many stand on the list */
  readonly listed: number;
  /** how many of them have handed in, where some are still to be told apart */
  readonly handedIn?: number;
  /** the names on it from whom nothing came */
  readonly missing: readonly string[];
}

/** The five facts about a class, in the order in which they are told. */
export interface FiveFacts {
  /** who is missing, as far as there is a list to tell by */
  readonly missing: { readonly handedIn: number; readonly list: ListMatch | undefined };
  /** what the next lesson is about: the first of its misconceptions is the commonest */
  readonly next: NextLesson;
  /** the question that the smallest share had right, and whether it is to be looked at itself; undefined where no question has five answers and a wrong one among them */
  readonly weakest: { readonly figures: QuestionFigures; readonly isToLookAt: boolean } | undefined;
  /** the question at which most were sure and wrong; undefined where nobody was */
  readonly sureAndWrong: QuestionFigures | undefined;
  /** with whom a word may help, and how many more there are; undefined while others can see it */
  readonly word: { readonly names: readonly string[]; readonly more: number } | undefined;
}

interface Around {
  /** the language that names are sorted by */
  readonly locale: string;
  /** undefined where there is no class list */
  readonly list?: ListMatch | undefined;
  /** whether the class can see it, on the wall */
  readonly isProjected?: boolean;
  readonly mistakes?: Mistakes;
}

const mostNames = 5;

/**
 * The learners with whom a word may help, A–Z: fewer than half of what they answered was right at the first try, or they stopped with
 * half of it or more left open. Of more than five, those are named who had least right of all that was asked.
 */
function* perhapsAWord(work: ClassWork, locale: string) {
  const inNeed: { readonly learner: Learner; readonly right: number }[] = [];
  for (const learner of yield* byNameSteps(work.learners, locale)) {
    yield 1;
    const { asked, answered, graded, right } = progressOf(learner, work);
    const isBehind = right * 2 < graded || answered * 2 <= asked;
    if (isBehind && asked > 0 && learner.name !== '') inNeed.push({ learner, right });
  }
  const named = inNeed.toSorted((x, y) => x.right - y.right).slice(0, mostNames);
  const learners = named.map(({ learner }) => learner);
  return { names: byName(learners, locale).map(({ name }) => name), more: inNeed.length - named.length };
}

/** The question with the largest value, the earlier of two; undefined where none has one. */
const top = (figures: readonly QuestionFigures[], value: (each: QuestionFigures) => number) =>
  figures.toSorted((x, y) => value(y) - value(x) || x.place - y.place)[0];

/** The five facts about what a class handed in. */
export const fiveFacts = (
  work: ClassWork,
  around: Around,
  figures: readonly QuestionFigures[] = questionFigures(work),
): FiveFacts => toEnd(fiveFactsSteps(work, around, figures));

/** The same, yielding its progress. */
export function* fiveFactsSteps(
  work: ClassWork,
  { locale, list, isProjected = false, mistakes }: Around,
  figures: readonly QuestionFigures[],
): Generator<number, FiveFacts, void> {
  const weak = figures.filter(({ n, wrong }) => n >= 5 && wrong > 0);
  const weakest = top(weak, ({ n, wrong }) => wrong / n);
  return {
    missing: { handedIn: list ? (list.handedIn ?? list.listed - list.missing.length) : work.learners.length, list },
    next: yield* nextLessonSteps(work, figures, mistakes),
    weakest: weakest && { figures: weakest, isToLookAt: sentenceOf(weakest).rule === 'look' },
    sureAndWrong: top(
      figures.filter((each) => each.sureAndWrong > 0),
      (each) => each.sureAndWrong,
    ),
    word: isProjected ? undefined : yield* perhapsAWord(work, locale),
  };
}
