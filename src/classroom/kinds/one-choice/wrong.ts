import { partNamed } from '#quiz/part-named.ts';
import { mistakeOf, mistakesNamed } from '../../mistakes-named.ts';
import type { WrongAnswers } from '../../wrong-part.ts';

/** The wrong option, by its id. */
export const wrong = {
  parts({ options }, response) {
    const option = partNamed(options, response);
    const { id, text, why, correct } = option;
    return correct ? [] : [{ id, way: 'chose', said: [text], why, mistake: mistakeOf(option), tells: true }];
  },
  mistakes: ({ options }) => mistakesNamed(options),
  alike: (_question, response) => response,
} satisfies WrongAnswers<'one-choice'>;
