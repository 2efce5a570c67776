import type { Kind } from '../../kind.ts';
import { firstWrong, gradeSeveral } from './grade.ts';
import type { key } from './key.ts';

const reason: Kind<'several'>['reason'] = (question, response) => firstWrong(question, response)?.why ?? '';

/** Any number of options is right. */
export const several = {
  grade: gradeSeveral,
  reason,
  said: (question, response, { score }, { text }) => reason(question, response) || (score < 1 ? text.moreRight : ''),
  missing: 'choose',
  parts: ({ options }) => options,
} satisfies Kind<'several', typeof key>;
