import type { ReaderQuestion } from './for-readers.ts';
import { readCell } from './kinds/cell/grade.ts';
import { gradeNumber, slipOf } from './kinds/number/grade.ts';
import { type Condition, isMet, type Measures } from './kinds/set-widget/grade.ts';
import { readSeveral } from './kinds/several/grade.ts';

/** The option whose reason answers a response best: the one that was chosen, or of several the first that is wrong. */
export function toldOption(question: ReaderQuestion, response: string): number | undefined {
  if (question.kind === 'one-choice') return Number(response);
  if (question.kind !== 'several') return undefined;
  return readSeveral(question, response).find((option) => !question.options[option]?.correct);
}

/** The reason that answers a response best, said once it is checked; empty where every part has one of its own. */
export function reason(question: ReaderQuestion, response: string, measures?: Measures): string {
  switch (question.kind) {
    case 'one-choice':
    case 'several':
      return question.options[toldOption(question, response) ?? -1]?.why ?? '';
    case 'number':
      return gradeNumber(question, response) === 1 ? question.why : (slipOf(question, response)?.why ?? '');
    case 'cell':
      return question.whys[readCell(response)];
    case 'estimate':
      return question.why;
    case 'set-widget':
      return (measures && unmetOf(question.goal, measures)) || question.why;
    default:
      return '';
  }
}

const unmetOf = (goal: readonly (Condition & { readonly why: string })[], measures: Measures) =>
  goal
    .filter((condition) => !isMet(condition, measures))
    .map(({ why }) => why)
    .join(' ');
