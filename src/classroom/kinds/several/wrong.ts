import { partsNamed } from '#quiz/parts-named.ts';
import type { WrongAnswers } from '../../wrong-part.ts';

/** Each box wrongly ticked, `+id`, or wrongly left, `-id`. */
export const wrong = {
  parts({ options }, response) {
    const ticked = partsNamed(options, response);
    return options
      .filter((option) => ticked.includes(option) !== (option.correct === true))
      .map((option) => ({
        id: `${option.correct ? '-' : '+'}${option.id}`,
        way: option.correct ? ('left' as const) : ('ticked' as const),
        said: [option.text],
        why: option.why,
        about: [option.id],
        tells: true,
      }));
  },
  alike: (_question, response) => response.split(',').sort().join(),
} satisfies WrongAnswers<'several'>;
