import type { ReaderQuestion } from './for-readers.ts';
import { gradeCell } from './kinds/cell/grade.ts';
import { gradeEstimate } from './kinds/estimate/grade.ts';
import { gradeMatch } from './kinds/match/grade.ts';
import { gradeNumber } from './kinds/number/grade.ts';
import { gradeOneChoice } from './kinds/one-choice/grade.ts';
import { gradeOrder } from './kinds/order/grade.ts';
import { gradeSetWidget, type Measures } from './kinds/set-widget/grade.ts';
import { gradeSeveral } from './kinds/several/grade.ts';

/**
 * The score of a response, from 0 to 1, by the question's own kind; throws a RangeError where the response is not one to it. A
 * widget that was set is graded by what its model computes: `measures`, without which it throws.
 */
export function grade(question: ReaderQuestion, response: string, measures?: Measures): number {
  switch (question.kind) {
    case 'one-choice':
      return gradeOneChoice(question, response);
    case 'several':
      return gradeSeveral(question, response);
    case 'number':
      return gradeNumber(question, response);
    case 'order':
      return gradeOrder(question, response);
    case 'match':
      return gradeMatch(question, response);
    case 'cell':
      return gradeCell(question, response);
    case 'estimate':
      return gradeEstimate(question, response);
    case 'set-widget':
      if (!measures) throw new RangeError('a widget is graded by its measures');
      return gradeSetWidget(question, measures);
  }
}
