import type { ReaderQuestion } from '#quiz/for-readers.ts';
import type { Measures } from '#quiz/kinds/set-widget/grade.ts';
import { loadExercise } from '#widgets/exercises.ts';

/** What the model computes from a widget that was set as the response says; undefined for every other kind of question. */
export async function measuresOf(question: ReaderQuestion, response: string): Promise<Measures | undefined> {
  if (question.kind !== 'set-widget') return undefined;
  const { parse, measure } = await loadExercise(question.widget);
  return measure(parse(response), parse(question.start));
}
