import { partNamed } from '#quiz/part-named.ts';
import type { WrongAnswers } from '../../wrong-part.ts';

/** The wrong option, by its id. */
export const wrong = {
  parts({ options }, response) {
    const { id, text, why, correct } = partNamed(options, response);
    return correct ? [] : [{ id, way: 'chose', said: [text], why, about: [id], tells: true }];
  },
  alike: (_question, response) => response,
} satisfies WrongAnswers<'one-choice'>;
