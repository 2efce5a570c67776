import type { ReaderQuestion } from './for-readers.ts';

/** The response that is wholly right. */
export function rightResponse(question: ReaderQuestion): string {
  const places = (list: readonly unknown[]) => list.map((_each, place) => place).join(',');
  switch (question.kind) {
    case 'one-choice':
      return String(question.options.findIndex(({ correct }) => correct));
    case 'several':
      return question.options.flatMap(({ correct }, option) => (correct ? [option] : [])).join(',');
    case 'number':
      return String(question.answer);
    case 'order':
      return places(question.items);
    case 'match':
      return places(question.pairs);
    case 'cell':
      return question.answer;
    case 'estimate':
      return `${question.answer - question.sharp / 2};${question.answer + question.sharp / 2}`;
    case 'set-widget':
      return question.solution;
  }
}
