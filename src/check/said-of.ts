import { fill } from '#i18n/fill.ts';
import { formatNumber } from '#i18n/number.ts';
import type { ReaderQuestion } from '#quiz/for-readers.ts';
import { holds } from '#quiz/kinds/estimate/grade.ts';
import { readMatch } from '#quiz/kinds/match/grade.ts';
import { missedBy } from '#quiz/kinds/number/grade.ts';
import { readOrder } from '#quiz/kinds/order/grade.ts';
import type { Measures } from '#quiz/kinds/set-widget/grade.ts';
import { reason } from '#quiz/reason.ts';
import type { CheckText } from './check-text.ts';

/** What there is to know of an answer that was checked. */
interface Checked {
  readonly score: number;
  /** how many times this question was checked with these numbers, this time included */
  readonly tries: number;
  /** what the model computes of a figure that was set */
  readonly measures: Measures | undefined;
}

/**
 * What is said of a response beside right or wrong: the reason of its own, or how far it got where each part has one. A number off
 * the usual slips is told which way it is wrong, and from the second try on how the right one comes about.
 */
export function saidOf(
  question: ReaderQuestion,
  response: string,
  { score, tries, measures }: Checked,
  text: CheckText,
  locale: string,
): string {
  const own = question.kind === 'set-widget' && !measures ? '' : reason(question, response, measures);
  const withUnit = (value: number, unit = '') => `${formatNumber(locale, value, 6)} ${unit}`.trim();
  switch (question.kind) {
    case 'number': {
      if (own) return own;
      const way = missedBy(question, response) < 0 ? text.tooLow : text.tooHigh;
      if (tries < 2) return way;
      return `${way} ${fill(text.solution, { answer: withUnit(question.answer, question.unit) })} ${question.why}`;
    }
    case 'estimate': {
      const answer = withUnit(question.answer, question.unit);
      return `${fill(holds(question, response) ? text.estimateHeld : text.estimateMissed, { answer })} ${own}`;
    }
    case 'several':
      return own || (score < 1 ? text.moreRight : '');
    case 'order': {
      const right = readOrder(question.items.length, response).filter((item, place) => item === place).length;
      return score < 1 ? fill(text.inPlace, { right, all: question.items.length }) : '';
    }
    case 'match': {
      const right = readMatch(question.pairs.length, response).filter((pair, left) => pair === left).length;
      return score < 1 ? fill(text.paired, { right, all: question.pairs.length }) : '';
    }
    default:
      return own;
  }
}
