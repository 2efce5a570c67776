import { median } from 'd3-array';
import { type ClassWork, firstTries, isSure } from './class-work.ts';
import { type Discrimination, discriminationsSteps } from './discrimination.ts';
import { toEnd } from './to-end.ts';
import { type WrongCount, wrongCounts } from './wrong-counts.ts';

/** How a class answered one question: first tries that could be graded. */
export interface QuestionFigures {
  readonly item: string;
  /** its place among what was asked, from 1 */
  readonly place: number;
  /** how many answered */
  readonly n: number;
  /** how many of them were wholly right */
  readonly right: number;
  readonly wrong: number;
  /** the share that was right; undefined where nobody answered */
  readonly facility: number | undefined;
  /** everything that was wrong, the most frequent first */
  readonly mistakes: readonly WrongCount[];
  /** the most frequent mistake that those who share it have in common; undefined where there is none */
  readonly commonest: WrongCount | undefined;
  /** whether no two wrong answers are the same */
  readonly allDiffer: boolean;
  readonly sureAndRight: number;
  readonly sureAndWrong: number;
  /** how many said how sure they were */
  readonly saidSure: number;
  /** the median of the seconds it took, where known */
  readonly seconds: number | undefined;
  readonly discrimination: Discrimination | undefined;
  /** how many answered what can’t be graded any more */
  readonly unreadable: number;
}

/** The figures of every question, in the order in which they were asked. */
export const questionFigures = (work: ClassWork): readonly QuestionFigures[] => toEnd(questionFiguresSteps(work));

/** The same, yielding its progress. */
export function* questionFiguresSteps(work: ClassWork): Generator<number, readonly QuestionFigures[], void> {
  const allDiscriminations = yield* discriminationsSteps(work);
  const figures: QuestionFigures[] = [];
  for (const [index, { id: item }] of work.questions.entries()) {
    yield index / work.questions.length;
    const tries = firstTries(work, item);
    const wrongTries = tries.filter(({ isRight }) => !isRight);
    const right = tries.length - wrongTries.length;
    const sure = tries.filter((each) => isSure(each.work));
    const sureAndRight = sure.filter(({ isRight }) => isRight).length;
    const mistakes = wrongCounts(tries);
    figures.push({
      item,
      place: index + 1,
      n: tries.length,
      right,
      wrong: wrongTries.length,
      facility: tries.length > 0 ? right / tries.length : undefined,
      mistakes,
      commonest: mistakes.find(({ part }) => part.tells),
      allDiffer: new Set(wrongTries.map((each) => each.work.given)).size === wrongTries.length,
      sureAndRight,
      sureAndWrong: sure.length - sureAndRight,
      saidSure: tries.filter((each) => each.work.sure !== undefined).length,
      seconds: median(tries.flatMap((each) => each.work.took ?? [])),
      discrimination: allDiscriminations.get(item),
      unreadable: work.answers.get(item)?.unreadable ?? 0,
    });
  }
  return figures;
}
