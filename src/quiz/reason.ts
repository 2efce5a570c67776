import type { ReaderQuestion } from './for-readers.ts';
import { readCell } from './kinds/cell/grade.ts';
import { gradeNumber, slipOf } from './kinds/number/grade.ts';
import { isMet, type Measures } from './kinds/set-widget/grade.ts';

/** The one reason that answers a response best, to be read out after it is checked; empty where each part has a reason of its own. */
export function reason(question: ReaderQuestion, response: string, measures?: Measures): string {
  switch (question.kind) {
    case 'one-choice':
      return question.options[Number(response)]?.why ?? '';
    case 'number':
      return gradeNumber(question, response) === 1 ? question.why : (slipOf(question, response)?.why ?? '');
    case 'cell':
      return question.whys[readCell(response)];
    case 'estimate':
      return question.why;
    case 'set-widget':
      return (measures && question.goal.find((condition) => !isMet(condition, measures))?.why) ?? question.why;
    default:
      return '';
  }
}
