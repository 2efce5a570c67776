import type { Key } from '../../key.ts';
import { eachOption } from './each-option.ts';

/** What the answers to it are, in words. */
export const key = {
  right: ({ options }) => String(options.findIndex(({ correct }) => correct)),
  inWords({ options }, response) {
    const option = options[Number(response)];
    if (!option) throw new RangeError(`no option ${response}`);
    return [option.text];
  },
  answers: eachOption,
} satisfies Key<'one-choice'>;
