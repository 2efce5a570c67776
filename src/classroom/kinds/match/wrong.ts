import { readMatch } from '#quiz/kinds/match/grade.ts';
import type { WrongAnswers } from '../../wrong-part.ts';

/** Each mix-up, `left=right` by the ids of the two pairs; `left=` for a left side that was given nothing. */
export const wrong = {
  parts: ({ pairs }, response) =>
    readMatch(pairs, response).flatMap((chosen, place) => {
      const pair = pairs[place];
      if (!pair || chosen === pair) return [];
      return {
        id: `${pair.id}=${chosen?.id ?? ''}`,
        way: chosen ? ('mixed' as const) : ('open' as const),
        said: chosen ? [pair.left, chosen.right] : [pair.left],
        why: pair.why,
        about: chosen ? [pair.id] : [],
        tells: true,
      };
    }),
  alike: ({ pairs }, response) =>
    readMatch(pairs, response)
      .map((chosen, place) => `${pairs[place]?.id}=${chosen?.id ?? ''}`)
      .join(),
} satisfies WrongAnswers<'match'>;
