import type { Key } from '../../key.ts';
import { eachOption } from '../one-choice/each-option.ts';
import { readSeveral } from './grade.ts';

/** What the answers to it are, in words. */
export const key = {
  right: ({ options }) => options.flatMap(({ correct }, option) => (correct ? [option] : [])).join(),
  inWords: (question, response) =>
    readSeveral(question, response).map((option) => question.options[option]?.text ?? ''),
  answers: eachOption,
} satisfies Key<'several'>;
