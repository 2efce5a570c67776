import { isMet } from '#quiz/kinds/set-widget/grade.ts';
import type { WrongAnswers } from '../../wrong-part.ts';

/** Each goal that was missed, by its id. */
export const wrong = {
  parts({ goal }, _response, measures) {
    if (!measures) throw new RangeError('what is wrong with a figure is told by its measures');
    return goal
      .filter((condition) => !isMet(condition, measures))
      .map((condition) => ({
        id: condition.id,
        way: 'missed',
        said: [],
        why: condition.why,
        about: [condition.id],
        tells: true,
      }));
  },
  alike: (_question, response) => response,
} satisfies WrongAnswers<'set-widget'>;
