import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { kindOf } from '#quiz/kinds.ts';
import type { Measures } from '#quiz/measures.ts';
import { loadExercise } from '#widgets/exercises.ts';

/** What the model computes from the widget that a response sets; undefined where a response sets none. */
export async function measuresOf(question: ReaderQuestion, response: string): Promise<Measures | undefined> {
  const set = kindOf(question).sets?.(question);
  if (!set) return undefined;
  const { parse, measure } = await loadExercise(set.widget);
  return measure(parse(response), parse(set.start));
}
