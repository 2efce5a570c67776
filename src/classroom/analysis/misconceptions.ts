import { group } from 'd3-array';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { WrongPart } from '../wrong-part.ts';
import { type ClassWork, chapterOf, type FirstTry, firstTries, isSure } from './class-work.ts';
import { canShow, mistakeShown, type NamedMistakes } from './named-mistakes.ts';
import type { QuestionFigures } from './question-figures.ts';
import { sentenceOf } from './sentence.ts';
import { toEnd } from './to-end.ts';
import type { WrongCount } from './wrong-counts.ts';

/** An idea that several learners hold and the next lesson can be about. */
export interface Misconception {
  /** the mistake’s id, or `chapter/name part` where the part of a question stands for itself */
  readonly id: string;
  /** the mistake that questions name, by its id; undefined where none does */
  readonly mistake: string | undefined;
  /** the keys of those who showed it at a first try */
  readonly who: readonly string[];
  readonly holders: number;
  /** how many of them were sure as they did */
  readonly sure: number;
  /** how many answered something that could have shown it */
  readonly asked: number;
  /** the questions at which it showed, in the order in which they were asked */
  readonly items: readonly string[];
  /** how it showed most often at the first of these */
  readonly shown: WrongCount;
  /** where to read again: `chapter#passage` */
  readonly passage: string;
}

/** What to take up in the next lesson, if anything. */
export type NextLesson =
  /** under five learners: their answers are read, not ranked */
  | { readonly say: 'few' }
  /** nothing was wrong */
  | { readonly say: 'allRight' }
  /** what was wrong is scattered */
  | { readonly say: 'none' }
  | { readonly say: 'some'; readonly misconceptions: readonly [Misconception, ...Misconception[]] };

/** How many are taken up at most. */
const most = 3;

/** What is known of mistakes from outside the questions. */
export interface Mistakes {
  readonly named: NamedMistakes;
  /** where a named mistake is put right, as `chapter#passage` */
  readonly passageOf: (mistake: string) => string | undefined;
}

/** The idea that a wrong part shows; undefined where those who share it need not share an idea. */
function ideaOf(item: string, part: WrongPart, named: NamedMistakes): Pick<Showing, 'idea' | 'mistake'> | undefined {
  const mistake = mistakeShown(named, item, part);
  if (mistake !== undefined) return { idea: mistake, mistake };
  return part.tells ? { idea: `${item} ${part.id}`, mistake } : undefined;
}

/** What was wrong at a question, as it shows an idea. */
interface Showing {
  readonly idea: string;
  readonly mistake: string | undefined;
  readonly question: ReaderQuestion;
  readonly place: number;
  readonly count: WrongCount;
}

/** Everything that showed at one of the questions. */
const showingsAt = (question: ReaderQuestion, { place, mistakes }: QuestionFigures, named: NamedMistakes) =>
  mistakes.flatMap((count): Showing[] => {
    const shows = ideaOf(question.id, count.part, named);
    return shows ? [{ ...shows, question, place, count }] : [];
  });

const learnersIn = (tries: readonly FirstTry[]) => new Set(tries.map(({ learner }) => learner.key));

/** Every idea that showed, with the place of the first question at which it did. */
function* ideas(work: ClassWork, figures: readonly QuestionFigures[], { named, passageOf }: Mistakes) {
  const showings = work.questions.flatMap((question, index) =>
    showingsAt(question, figures[index] as QuestionFigures, named),
  );
  const found: { readonly place: number; readonly misconception: Misconception }[] = [];
  for (const [id, own] of group(showings, ({ idea }) => idea)) {
    yield 0;
    const [{ mistake, question, place, count }] = own as [Showing, ...Showing[]];
    const tries = own.flatMap((showing) => showing.count.tries);
    const who = learnersIn(tries);
    const items = [...new Set(own.map((showing) => showing.question.id))];
    const could = work.questions.filter(
      (each) => items.includes(each.id) || (mistake !== undefined && canShow(named, each.id, mistake)),
    );
    const passage = mistake === undefined ? undefined : passageOf(mistake);
    const misconception: Misconception = {
      id,
      mistake,
      who: [...who].sort(),
      holders: who.size,
      sure: learnersIn(tries.filter((each) => isSure(each.work))).size,
      asked: learnersIn(could.flatMap((each) => firstTries(work, each.id))).size,
      items,
      shown: count,
      passage: passage ?? `${chapterOf(question.id)}#${question.passage}`,
    };
    found.push({ place, misconception });
  }
  return found;
}

/** From the top, one passage after another; the same passage again only once no other remains. */
function fromTheTop(ranked: readonly Misconception[]): readonly Misconception[] {
  const taken: Misconception[] = [];
  while (taken.length < Math.min(most, ranked.length)) {
    const left = ranked.filter((each) => !taken.includes(each));
    const elsewhere = left.find(({ passage }) => taken.every((each) => each.passage !== passage));
    taken.push(elsewhere ?? (left[0] as Misconception));
  }
  return taken;
}

/**
 * Up to three ideas for the next lesson: those that three learners at least, and 15 percent of those who could have, showed at a
 * first try, unless they showed only at questions that are to be looked at themselves. A mistake without a passage of its own is put
 * right where the first question says at which it showed.
 */
export const nextLesson = (work: ClassWork, figures: readonly QuestionFigures[], mistakes?: Mistakes): NextLesson =>
  toEnd(nextLessonSteps(work, figures, mistakes));

/** The same, yielding its progress. */
export function* nextLessonSteps(
  work: ClassWork,
  figures: readonly QuestionFigures[],
  mistakes: Mistakes = { named: {}, passageOf: () => undefined },
): Generator<number, NextLesson, void> {
  const answered = new Set<string>();
  for (const { id } of work.questions) {
    for (const { learner } of firstTries(work, id)) answered.add(learner.key);
    if (answered.size >= 5) break;
  }
  if (answered.size < 5) return { say: 'few' };
  if (figures.every(({ wrong }) => wrong === 0)) return { say: 'allRight' };
  const toLookAt = new Set(figures.filter((each) => sentenceOf(each).rule === 'look').map(({ item }) => item));
  const ranked = (yield* ideas(work, figures, mistakes))
    .filter(({ misconception: { holders, asked } }) => holders >= 3 && holders * 100 >= asked * 15)
    .filter(({ misconception: { items } }) => !items.every((item) => toLookAt.has(item)))
    .sort(
      ({ misconception: x, place: placeX }, { misconception: y, place: placeY }) =>
        y.holders - x.holders ||
        y.sure - x.sure ||
        y.asked - x.asked ||
        placeX - placeY ||
        (x.id < y.id ? -1 : Number(x.id > y.id)),
    )
    .map(({ misconception }) => misconception);
  const [first, ...others] = fromTheTop(ranked);
  return first ? { say: 'some', misconceptions: [first, ...others] } : { say: 'none' };
}
