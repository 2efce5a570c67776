import { fill } from '#i18n/fill.ts';
import type { Kind } from '../../kind.ts';
import { gradeEstimate, holds } from './grade.ts';
import type { key } from './key.ts';

/** A number is fenced in between two that are typed. */
export const estimate = {
  grade: gradeEstimate,
  reason: ({ why }) => why,
  said(question, response, _checked, { text, number }) {
    const answer = number(question.answer, question.unit);
    return `${fill(holds(question, response) ? text.estimateHeld : text.estimateMissed, { answer })} ${question.why}`;
  },
  missing: 'noEstimate',
  isWhole: (response) => response.split(';').every(Boolean),
  refused: 'lowFirst',
  typed: ({ unit }, response, read) =>
    response
      .split(';')
      .map((end) => read(end, unit))
      .join(';'),
} satisfies Kind<'estimate', typeof key>;
