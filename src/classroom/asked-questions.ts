import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { type AskedItem, drawingOf, present } from '#quiz/present.ts';
import type { AnsweredItem } from './receipt.ts';

/** Finds the question that was answered; undefined where there is none. */
export type QuestionOf = (asked: Pick<AnsweredItem, 'item' | 'rev' | 'seed'>) => ReaderQuestion | undefined;

/**
 * The questions of these items, by `chapter/name@rev`, as they were asked; `format` writes a number. What was asked with the same
 * numbers is one question, whose options stand in the order in which one of the learners met them.
 */
export function askedQuestions(items: ReadonlyMap<string, AskedItem>, format: (value: number) => string): QuestionOf {
  const presented = new Map<string, ReaderQuestion>();
  return ({ item, rev, seed }) => {
    const at = `${item}@${rev}`;
    const found = items.get(at);
    if (!found) return undefined;
    const drawing = `${at} ${drawingOf(found, seed)}`;
    const question = presented.get(drawing) ?? present(found, seed, format);
    presented.set(drawing, question);
    return question;
  };
}
