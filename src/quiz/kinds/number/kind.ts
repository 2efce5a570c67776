import { fill } from '#i18n/fill.ts';
import type { Kind } from '../../kind.ts';
import { gradeNumber, missedBy, slipOf } from './grade.ts';
import type { key } from './key.ts';

const reason: Kind<'number'>['reason'] = (question, response) =>
  gradeNumber(question, response) === 1 ? question.why : (slipOf(question, response)?.why ?? '');

/** A number is typed. One off the usual slips is told which way it is wrong, and from the second try on how the right one comes about. */
export const number = {
  grade: gradeNumber,
  reason,
  said(question, response, { tries }, { text, number }) {
    const { answer, unit, why } = question;
    const own = reason(question, response);
    if (own) return own;
    const way = missedBy(question, response) < 0 ? text.tooLow : text.tooHigh;
    return tries < 2 ? way : `${way} ${fill(text.solution, { answer: number(answer, unit) })} ${why}`;
  },
  missing: 'noNumber',
  typed: ({ unit }, response, read) => read(response, unit),
  withNumbers: ({ why, slips }, { number, say }) => ({
    answer: number('answer'),
    why: say(why),
    slips: Object.entries(slips).map(([name, why]) => ({ id: name, value: number(name), why: say(why) })),
  }),
} satisfies Kind<'number', typeof key>;
