import type { Key } from '../../key.ts';
import { partsNamed } from '../../parts-named.ts';
import { eachOption } from '../one-choice/each-option.ts';

/** What the answers to it are, in words. */
export const key = {
  right: ({ options }) => options.flatMap(({ id, correct }) => (correct ? [id] : [])).join(),
  inWords: ({ options }, response) => partsNamed(options, response).map(({ text }) => text),
  answers: eachOption,
} satisfies Key<'several'>;
