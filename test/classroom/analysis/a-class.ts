import { type ClassWork, classWork } from '#classroom/analysis/class-work.ts';
import { learnersOf } from '#classroom/analysis/learner.ts';
import type { AnsweredItem, Receipt, Try } from '#classroom/receipt.ts';
import { regrade } from '#classroom/regrade.ts';
import { forReaders, type ReaderQuestion } from '#quiz/for-readers.ts';
import type { Question } from '#quiz/question.ts';

interface About {
  readonly passage?: string;
  readonly objective?: string;
}

/** A question with the options a, which is right, b, c and d. */
export function oneChoice(id: string, { passage = id, objective = id }: About = {}): ReaderQuestion {
  const options = ['a', 'b', 'c', 'd'].map((each) => ({
    id: each,
    text: `Option ${each}.`,
    ...(each === 'a' && { correct: true as const }),
    why: `Why ${each} of ${id}.`,
  }));
  const question: Question = {
    kind: 'one-choice',
    rev: 1,
    level: 'apply',
    prompt: `What of ${id}?`,
    objective,
    passage,
    options,
  };
  return forReaders(id, question);
}

/** A response, with how sure and how long where it matters; undefined where nothing was answered. */
export type Given = string | undefined | Partial<Try>;

const tryOf = (given: Given): Try | undefined => {
  if (given === undefined) return undefined;
  const { response = '', sure, took } = typeof given === 'string' ? { response: given } : given;
  return { response, sure, took };
};

/** What a learner answered to these questions, in their order. */
export const answersTo = (questions: readonly ReaderQuestion[], given: readonly Given[]): readonly AnsweredItem[] =>
  questions.slice(0, given.length).map(({ id, rev, seed }, place) => {
    const first = tryOf(given[place]);
    return { item: id, rev, seed, first, last: undefined, count: first ? 1 : 0 };
  });

/** A receipt with these answers. */
export const receiptOf = (name: string, answers: readonly AnsweredItem[], rest: Partial<Receipt> = {}): Receipt => ({
  number: `no-${name}`,
  assignment: 'a1',
  name,
  began: 100,
  at: 120,
  answers,
  guesses: [],
  ...rest,
});

/** These receipts marked again, with these questions at hand. */
export function marked(receipts: readonly Receipt[], questions: readonly ReaderQuestion[]) {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return regrade(
    receipts,
    ({ item }) => byId.get(item),
    async () => undefined,
  );
}

/** A class that answered so, by the learners’ names. */
export async function aClass(
  questions: readonly ReaderQuestion[],
  learners: Readonly<Record<string, readonly Given[]>>,
): Promise<ClassWork> {
  const receipts = Object.entries(learners).map(([name, given]) => receiptOf(name, answersTo(questions, given)));
  return classWork(learnersOf(await marked(receipts, questions)), questions);
}

/** A class of which each learner gave one of these answers to the one question; a capital letter says that they were sure. */
export function oneQuestion(letters: string, question = oneChoice('x/q')): Promise<ClassWork> {
  const given = [...letters].map((letter): Given => {
    const response = letter.toLowerCase();
    return response === letter ? response : { response, sure: 0.9 };
  });
  return aClass([question], Object.fromEntries(given.map((each, place) => [`Learner ${place + 1}`, [each]])));
}
