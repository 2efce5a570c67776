import type { Key } from '../../key.ts';
import { partNamed } from '../../part-named.ts';
import { eachOption } from './each-option.ts';

/** What the answers to it are, in words. */
export const key = {
  right: ({ options }) => options.find(({ correct }) => correct)?.id ?? '',
  inWords: ({ options }, response) => [partNamed(options, response).text],
  answers: eachOption,
} satisfies Key<'one-choice'>;
