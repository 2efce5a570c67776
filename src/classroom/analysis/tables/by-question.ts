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

/** The row of one question; undefined where there is none. */
export function questionRow(
  work: ClassWork,
  locale: string,
  figures: QuestionFigures | undefined,
): QuestionRow | undefined {
  const question = figures && work.questions[figures.place - 1];
  if (!question) return undefined;
  const ordered = byName(work.learners, locale);
  function whose(tries: readonly FirstTry[]) {
    const own = new Set(tries.map(({ learner }) => learner));
    return ordered.filter((learner) => own.has(learner));
  }
  const right = firstTries(work, figures.item).filter(({ isRight }) => isRight);
  return {
    ...{ question, figures },
    sentence: sentenceOf(figures),
    shown: shows(figures.n),
    answers: [
      {
        part: undefined,
        count: figures.right,
        sure: right.filter((each) => isSure(each.work)).length,
        who: whose(right),
      },
      ...figures.mistakes.map(({ part, count, sure, tries }) => ({ part, count, sure, who: whose(tries) })),
    ],
  };
}

/** The table by question, in the order in which they were asked. */
export const byQuestion = (
  work: ClassWork,
  locale: string,
  figures: readonly QuestionFigures[] = questionFigures(work),
): readonly QuestionRow[] => figures.flatMap((own) => questionRow(work, locale, own) ?? []);
