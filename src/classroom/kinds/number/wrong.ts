import { gradeNumber, missedBy, numberIn, slipOf } from '#quiz/kinds/number/grade.ts';
import type { WrongAnswers } from '../../wrong-part.ts';

/** The slip, by its id, where the question foresees it; else `too-low` or `too-high`. */
export const wrong = {
  parts(question, response) {
    if (gradeNumber(question, response) === 1) return [];
    const { unit, why } = question;
    const slip = slipOf(question, response);
    if (slip) {
      const said = [{ value: slip.value, unit }];
      return [{ id: slip.id, way: 'slip', said, why: slip.why, about: [slip.id], tells: true }];
    }
    const isLow = missedBy(question, response) < 0;
    return [
      {
        id: isLow ? 'too-low' : 'too-high',
        way: isLow ? 'low' : 'high',
        said: [],
        why,
        about: [],
        tells: false,
      },
    ];
  },
  alike: ({ unit }, response) => String(numberIn(response, unit)),
} satisfies WrongAnswers<'number'>;
