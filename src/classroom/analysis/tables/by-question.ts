import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { WrongPart } from '../../wrong-part.ts';
import { byName } from '../by-name.ts';
import { type ClassWork, type FirstTry, firstTries, isSure } from '../class-work.ts';
import type { Learner } from '../learner.ts';
import { type QuestionFigures, questionFigures } from '../question-figures.ts';
import { type Sentence, sentenceOf } from '../sentence.ts';
import { type Shown, shows } from '../shows.ts';

/** What several learners answered to a question. */
export interface AnswerRow {
  /** what is wrong with it, as one of them did it; undefined for what is right */
  readonly part: WrongPart | undefined;
  readonly count: number;
  readonly sure: number;
  /** A–Z */
  readonly who: readonly Learner[];
}

/** One question’s row, with what is to be said of it and what may be shown of it. */
export interface QuestionRow {
  readonly question: ReaderQuestion;
  readonly figures: QuestionFigures;
  readonly sentence: Sentence;
  readonly shown: Shown;
  /** what was right, then everything that was wrong, the most frequent first */
  readonly answers: readonly AnswerRow[];
}

/** The table by question, in the order in which they were asked. */
export function byQuestion(
  work: ClassWork,
  locale: string,
  figures: readonly QuestionFigures[] = questionFigures(work),
): readonly QuestionRow[] {
  const placeOf = new Map(byName(work.learners, locale).map((learner, place) => [learner, place]));
  const whose = (tries: readonly FirstTry[]) =>
    tries.map(({ learner }) => learner).toSorted((x, y) => (placeOf.get(x) ?? 0) - (placeOf.get(y) ?? 0));
  return figures.map((own, place) => {
    const right = firstTries(work, own.item).filter(({ isRight }) => isRight);
    return {
      question: work.questions[place] as ReaderQuestion,
      figures: own,
      sentence: sentenceOf(own),
      shown: shows(own.n),
      answers: [
        {
          part: undefined,
          count: own.right,
          sure: right.filter((each) => isSure(each.work)).length,
          who: whose(right),
        },
        ...own.mistakes.map(({ part, count, sure, tries }) => ({ part, count, sure, who: whose(tries) })),
      ],
    };
  });
}
